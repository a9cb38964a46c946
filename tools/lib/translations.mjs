// Are the texts complete? The same keys in every language, none empty, each one valid, used, and there when asked for.
import fs from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';

const flatten = (texts, prefix = '') =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' ? flatten(value, `${prefix}${key}.`) : [[prefix + key, value]],
  );

/** `{ namespace:key: text }` of one language. */
function textsOf(folder) {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.flatMap((file) => {
      const texts = flatten(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
      return texts.map(([key, text]) => [`${path.basename(file, '.json')}:${key}`, text]);
    }),
  );
}

const argumentsIn = (elements) =>
  elements.flatMap((element) => [
    ...(element.type === 0 || element.type === 7 ? [] : [element.value]),
    ...Object.values(element.options ?? {}).flatMap((option) => argumentsIn(option.value)),
  ]);

/** The names of the arguments of an ICU message. @throws SyntaxError */
const argumentsOf = (text, language) =>
  [...new Set(argumentsIn(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst()))]
    .sort()
    .join();

/** What the sources say: every string, every template as a pattern, and every key that is asked for outright. */
function wordsOf(folder) {
  const strings = new Set();
  const patterns = [];
  const asked = [];
  const visit = (node, file) => {
    if (ts.isStringLiteralLike(node)) strings.add(node.text);
    if (ts.isTemplateExpression(node)) {
      const pieces = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      // A template without a word of its own, such as `${a}.${b}`, would pass for any key.
      if (pieces.some((piece) => /\w/.test(piece)))
        patterns.push(new RegExp(`^${pieces.map((piece) => RegExp.escape(piece)).join('.+')}$`));
    }
    const isCall = ts.isCallExpression(node) && /(^|\.)t([A-Z]\w*)?$/.test(node.expression.getText());
    const key = isCall
      ? node.arguments[0]
      : ts.isJsxAttribute(node) && node.name.getText() === 'i18nKey' && node.initializer;
    if (key && ts.isStringLiteralLike(key)) asked.push([key.text, file]);
    node.forEachChild((child) => visit(child, file));
  };
  for (const file of fs.readdirSync(folder, { recursive: true })) {
    if (!/\.tsx?$/.test(file) || /\.spec\.tsx?$|(^|\/)gql\//.test(file)) continue;
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), file);
    // A key that is put together where this cannot be seen: // texts: requests:status.*
    for (const [, listed] of text.matchAll(/\/\/ texts: (\S+)/g))
      patterns.push(
        new RegExp(
          `^${listed
            .split('*')
            .map((piece) => RegExp.escape(piece))
            .join('.+')}$`,
        ),
      );
  }
  return { strings, patterns, asked };
}

/** What is wrong with the texts in `locales`/<language>/<namespace>.json, as sentences. */
export function mistakesInTexts(locales, sources) {
  const folders = fs.readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const languages = folders.map((entry) => entry.name);
  const texts = Object.fromEntries(
    languages.map((language) => [language, textsOf(path.join(locales, language))]),
  );
  const keys = [...new Set(languages.flatMap((language) => Object.keys(texts[language])))];
  const bare = new Set(keys.map((key) => key.slice(key.indexOf(':') + 1)));
  const { strings, patterns, asked } = wordsOf(sources);
  const mistakes = [];

  for (const key of keys) {
    const taken = new Map();
    for (const language of languages) {
      const text = texts[language][key];
      if (text === undefined) mistakes.push(`${language} lacks ${key}`);
      else if (typeof text !== 'string' || !text.trim()) mistakes.push(`${language} ${key} is empty`);
      else
        try {
          taken.set(language, argumentsOf(text, language));
        } catch (error) {
          mistakes.push(`${language} ${key} is not a valid message: ${error.message}`);
        }
    }
    if (new Set(taken.values()).size > 1)
      mistakes.push(
        `${key} takes other arguments: ${[...taken].map(([language, names]) => `${language} {${names}}`).join(', ')}`,
      );

    const names = [key, key.slice(key.indexOf(':') + 1)];
    if (!names.some((name) => strings.has(name) || patterns.some((pattern) => pattern.test(name))))
      mistakes.push(`${key} is never used`);
  }
  for (const [key, file] of asked)
    if (!(key.includes(':') ? keys.includes(key) : bare.has(key)))
      mistakes.push(`${file} asks for ${key}, which is nowhere`);
  return mistakes;
}
