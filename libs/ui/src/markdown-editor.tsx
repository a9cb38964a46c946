import { useId, useRef, useState, type ClipboardEvent, type ReactNode, type RefObject } from 'react';
import { Markdown } from './markdown';
import type { FieldText } from './text-field';

export type MarkdownEditorProps = FieldText & {
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  rows?: number;
  labels: Readonly<Record<'tools' | 'bold' | 'italic' | 'list' | 'link' | 'preview' | 'nothing', string>>;
  after?: ReactNode;
  /** The area itself, for who puts something at the cursor with `insertText`. */
  areaRef?: RefObject<HTMLTextAreaElement | null>;
  /** When the page itself shows how it will look. */
  noPreview?: boolean;
  /** Makes Markdown of pasted HTML; without it the plain text is pasted. */
  fromHtml?: (html: string) => Promise<string>;
};

/** Text from Word as Markdown: its bullets become ours, its odd spaces and empty lines go. */
export const cleanPaste = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/^[ \t]*[•·▪◦‣–o][\t ]+/gm, '- ')
    .replace(/^[ \t]*(\d+)[.)]\t/gm, '$1. ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');

/** Writes as if typed, so that the browser's own undo takes it back. */
export const insertText = (area: HTMLTextAreaElement, text: string) => {
  area.focus();
  if (!document.execCommand?.('insertText', false, text))
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
};

/** A text area for Markdown with four tools and a preview. */
export function MarkdownEditor({
  label,
  hint,
  error,
  value,
  onChange,
  onBlur,
  rows = 5,
  labels,
  after,
  areaRef,
  noPreview = false,
  fromHtml,
}: MarkdownEditorProps) {
  const id = useId();
  const own = useRef<HTMLTextAreaElement>(null);
  const area = areaRef ?? own;
  const [preview, setPreview] = useState(false);

  const edit = (change: (selected: string) => string) => {
    const element = area.current;
    if (!element) return;
    insertText(element, change(element.value.slice(element.selectionStart, element.selectionEnd)));
    onChange(element.value);
  };
  const around = (mark: string) => () => edit((selected) => `${mark}${selected}${mark}`);
  const list = () =>
    edit((selected) =>
      selected
        .split('\n')
        .map((line) => `- ${line}`)
        .join('\n'),
    );
  const link = () => edit((selected) => `[${selected}](https://)`);

  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    const html = fromHtml && event.clipboardData.getData('text/html');
    const clean = cleanPaste(text);
    if (html) {
      event.preventDefault();
      void fromHtml(html)
        .catch(() => clean)
        .then((markdown) => edit(() => markdown));
      return;
    }
    if (clean === text) return;
    event.preventDefault();
    edit(() => clean);
  };

  const described = [hint && `${id}h`, error && `${id}e`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={error ? 'field field--error' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}h`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field__error" id={`${id}e`}>
          {error}
        </p>
      )}
      <div className="editor">
        <div className="editor__tools" role="group" aria-label={labels.tools}>
          <button type="button" aria-label={labels.bold} disabled={preview} onClick={around('**')}>
            <b>B</b>
          </button>
          <button type="button" aria-label={labels.italic} disabled={preview} onClick={around('*')}>
            <i>I</i>
          </button>
          <button type="button" disabled={preview} onClick={list}>
            {labels.list}
          </button>
          <button type="button" disabled={preview} onClick={link}>
            {labels.link}
          </button>
          {!noPreview && (
            <button type="button" aria-pressed={preview} onClick={() => setPreview(!preview)}>
              {labels.preview}
            </button>
          )}
        </div>
        {preview && (
          <div className="editor__preview preview">
            {value.trim() ? <Markdown text={value} /> : <p className="meta">{labels.nothing}</p>}
          </div>
        )}
        <textarea
          ref={area}
          id={id}
          hidden={preview}
          rows={rows}
          value={value}
          aria-invalid={!!error || undefined}
          aria-describedby={described}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onPaste={paste}
        />
      </div>
      {after}
    </div>
  );
}
