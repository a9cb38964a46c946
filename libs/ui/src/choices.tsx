import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes } from 'react';
import type { FieldText } from './text-field';

type Input = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange' | 'className'>;
type Box = Input & {
  children: ReactNode;
  onChange?: (checked: boolean) => void;
  /** How many one would get. */
  count?: number | undefined;
};

const box = (type: 'checkbox' | 'radio', className: string, { children, onChange, count, ...input }: Box) => (
  <label className={className}>
    <input {...input} type={type} onChange={(event) => onChange?.(event.target.checked)} />
    <span>{children}</span>
    {count !== undefined && <span className="check__n">{count}</span>}
  </label>
);

export const Checkbox = (props: Box) => box('checkbox', 'check', props);
/** A check box with a frame, for what the platform proposes: "Juridisch, want: mag, functionaris". */
export const Toggle = (props: Box) => box('checkbox', 'toggle', props);
export const Radio = (props: Box) => box('radio', 'check', props);
/** A radio with an explanation under it, as in the ladder of evidence. */
export const Rung = ({ children, hint, ...props }: Box & { hint: ReactNode }) =>
  box('radio', 'rung', {
    ...props,
    children: (
      <>
        <b>{children}</b>
        <small>{hint}</small>
      </>
    ),
  });

/** Choices that belong together, under one legend. */
export function Choices({ label, hint, error, children }: FieldText & { children: ReactNode }) {
  const id = useId();
  return (
    <fieldset
      className={error ? 'field field--error' : 'field'}
      aria-describedby={[hint && `${id}h`, error && `${id}e`].filter(Boolean).join(' ') || undefined}
    >
      <legend>{label}</legend>
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
      <div className="checks">{children}</div>
    </fieldset>
  );
}

export type SelectProps<Value extends string> = FieldText &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value' | 'children'> & {
    value: Value;
    options: readonly (readonly [value: Value, label: string])[];
    onChange: (value: Value) => void;
    /** Label and control on one line, small. */
    inline?: boolean;
  };

/** The browser's own select: best known, and best on a phone. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  options,
  onChange,
  inline,
  ...props
}: SelectProps<Value>) {
  const id = useId();
  const select = (
    <select
      {...props}
      id={id}
      aria-invalid={!!error || undefined}
      aria-describedby={[hint && `${id}h`, error && `${id}e`].filter(Boolean).join(' ') || undefined}
      onChange={(event) => onChange(event.target.value as Value)}
    >
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
  if (inline)
    return (
      <label className="inline" htmlFor={id}>
        {label} {select}
      </label>
    );
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
      {select}
    </div>
  );
}
