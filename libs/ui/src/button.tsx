import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'react';

/** primary: the one blue deed of a screen. ink: the main deed of a page. outline: other deeds. link: the mild way out. */
export type Tone = 'primary' | 'ink' | 'outline' | 'danger' | 'link';
export type Size = 'small' | 'big';
type Look = {
  tone?: Tone | undefined;
  size?: Size | undefined;
  wide?: boolean | undefined;
  className?: string | undefined;
};

export const buttonClass = ({ tone = 'outline', size, wide, className }: Look = {}) =>
  [
    tone === 'link' ? 'linkish' : 'button',
    tone !== 'link' && tone !== 'outline' && `button--${tone}`,
    size && `button--${size}`,
    wide && 'button--wide',
    className,
  ]
    .filter(Boolean)
    .join(' ');

export type ButtonProps = Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'onClick' | 'disabled' | 'className'
> &
  Look & {
    onPress?: (() => void) | undefined;
    isDisabled?: boolean | undefined;
    /** Busy: it keeps the focus, says so, and ignores a second press. */
    isPending?: boolean | undefined;
    ref?: Ref<HTMLButtonElement>;
  };

/** The browser's own button: it needs no library, and it is on every page. */
export const Button = ({
  tone,
  size,
  wide,
  className,
  onPress,
  isDisabled,
  isPending,
  ...props
}: ButtonProps) => (
  <button
    type="button"
    {...props}
    className={buttonClass({ tone, size, wide, className })}
    disabled={isDisabled}
    aria-busy={isPending || undefined}
    aria-disabled={isPending || undefined}
    onClick={(event) => {
      if (isPending) event.preventDefault();
      else onPress?.();
    }}
  />
);

export type LinkButtonProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> &
  Look & { ref?: Ref<HTMLAnchorElement> };
/** A link that looks like a button. The web app makes it know its router (shared/links.tsx). */
export const LinkButton = ({ tone, size, wide, className, ...props }: LinkButtonProps) => (
  <a {...props} className={buttonClass({ tone, size, wide, className })} />
);
