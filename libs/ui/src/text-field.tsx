import { useLayoutEffect, useRef, type ReactNode } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaProps,
} from 'react-aria-components/TextField';
import { Label } from 'react-aria-components/Label';
import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { Text } from 'react-aria-components/Text';

export type FieldText = {
  label: ReactNode;
  /** What helps before writing. */
  hint?: ReactNode;
  /** What is wrong, an example of what is right, and what is kept. Its presence makes the field invalid. */
  error?: ReactNode;
};
type Common = Omit<AriaProps, 'className' | 'style' | 'children' | 'isInvalid' | 'validationBehavior'> &
  FieldText;

const Frame = ({
  label,
  hint,
  error,
  after,
  children,
  ...props
}: Common & { after?: ReactNode; children: ReactNode }) => (
  <AriaTextField {...props} isInvalid={!!error} className={error ? 'field field--error' : 'field'}>
    <Label>{label}</Label>
    {hint && (
      <Text slot="description" elementType="p" className="hint">
        {hint}
      </Text>
    )}
    {error && (
      <Text slot="errorMessage" elementType="p" className="field__error">
        {error}
      </Text>
    )}
    {children}
    {after}
  </AriaTextField>
);

export type TextFieldProps = Common & { placeholder?: string; beside?: ReactNode; inputClassName?: string };
/** One line. `beside` stands next to the control, such as "Toon" next to a password. */
export const TextField = ({ placeholder, beside, inputClassName = '', ...props }: TextFieldProps) => {
  const input = <Input className={inputClassName} placeholder={placeholder} />;
  return (
    <Frame {...props}>
      {beside ? (
        <div className="pw">
          {input}
          {beside}
        </div>
      ) : (
        input
      )}
    </Frame>
  );
};

/** Grows with its text: by CSS where the browser can, by its scroll height elsewhere. */
function GrowingArea({ value, ...props }: { value: string | undefined; rows: number; className?: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || globalThis.CSS?.supports?.('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 4}px`;
  }, [value]);
  return <AriaTextArea ref={area} {...props} />;
}

export type TextAreaProps = Common & {
  rows?: number;
  areaClassName?: string;
  /** Under the area, such as "66 van 140 tekens". */
  after?: ReactNode;
};
export const TextArea = ({ rows = 4, areaClassName = '', ...props }: TextAreaProps) => (
  <Frame {...props}>
    <GrowingArea value={props.value} rows={rows} className={areaClassName} />
  </Frame>
);
