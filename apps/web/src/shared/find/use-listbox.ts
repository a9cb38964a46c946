import { useState, type KeyboardEvent } from 'react';

/**
 * Arrows walk through the options of the list with this id while the focus stays in the field (ARIA combobox). Enter
 * presses the chosen option; without one the field does what it always did.
 */
export function useListbox(list: string) {
  const [active, setActive] = useState<string>();
  const move = (to: HTMLElement | undefined) => {
    setActive(to?.id);
    to?.scrollIntoView({ block: 'nearest' });
  };
  /** `current` is the option that stands chosen, when that is not one that the arrows reached. */
  const onKeyDown = (event: KeyboardEvent, current = active) => {
    const options = [...document.querySelectorAll<HTMLElement>(`#${list} [role="option"]`)];
    const at = options.findIndex(({ id }) => id === current);
    switch (event.key) {
      case 'ArrowDown':
        move(options[(at + 1) % options.length]);
        break;
      case 'ArrowUp':
        move(options.at(at < 0 ? -1 : at - 1));
        break;
      case 'Enter':
        if (at < 0) return;
        options[at]!.click();
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  return { active, setActive, onKeyDown };
}
