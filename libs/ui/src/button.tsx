import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';

/** primary: the one blue deed of a screen. ink: the main deed of a page. outline: other deeds. link: the mild way out. */
export type Tone = 'primary' | 'ink' | 'outline' | 'danger' | 'link';
export type Size = 'small' | 'big';
type Look = { tone?: Tone; size?: Size; wide?: boolean };

export const buttonClass = ({ tone = 'outline', size, wide }: Look = {}) =>
  tone === 'link'
    ? 'linkish'
    : ['button', tone !== 'outline' && `button--${tone}`, size && `button--${size}`, wide && 'button--wide']
        .filter(Boolean)
        .join(' ');

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> &
  Look & { children: ReactNode; className?: string; ref?: Ref<HTMLButtonElement> };

/** `isPending` keeps it focusable, says it is busy and ignores a second press. */
export const Button = ({ tone, size, wide, className = '', ...props }: ButtonProps) => (
  <AriaButton
    type="button"
    {...props}
    className={`${buttonClass({ tone, size, wide } as Look)} ${className}`.trim()}
    aria-busy={props.isPending || undefined}
  />
);

export type LinkButtonProps = AnchorHTMLAttributes<HTMLAnchorElement> &
  Look & { ref?: Ref<HTMLAnchorElement> };
/** A link that looks like a button. The web app makes it know its router (shared/links.tsx). */
export const LinkButton = ({ tone, size, wide, className = '', ...props }: LinkButtonProps) => (
  <a {...props} className={`${buttonClass({ tone, size, wide } as Look)} ${className}`.trim()} />
);
