import { fold } from './text.js';

/** The plain words of a Hunspell dictionary (`.dic`), folded: names with signs or digits and affix flags fall away. */
export function hunspellWords(dictionary: string): string[] {
  return dictionary
    .split('\n')
    .map((line) => fold(line.split('/', 1)[0]!))
    .filter((word) => /^[a-z]+$/.test(word));
}
