import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Link } from '../links';

/** Ring is a question, disc is knowledge, dash is what one goes to or does. */
type Kind = 'question' | 'knowledge' | 'deed';
export type Option = {
  key: string;
  kind: Kind;
  label: ReactNode;
  note?: ReactNode;
} & ({ link: LinkProps; run?: undefined } | { run: () => void; link?: undefined });
export type Group = { key: string; title: string; options: readonly Option[] };

const DOTS: Record<Kind, string> = { question: 'pdot', knowledge: 'pdot pdot--a', deed: 'pdot pdot--do' };

/** The list below a combobox. The focus stays in the field; `active` is the option that the arrows reached. */
export function OptionList({
  id,
  label,
  groups,
  active,
  onActive,
  onChosen,
}: {
  id: string;
  label: string;
  groups: readonly Group[];
  active: string | undefined;
  onActive: (id: string) => void;
  onChosen: () => void;
}) {
  return (
    // A press must not take the focus out of the field.
    <div id={id} role="listbox" aria-label={label} onMouseDown={(event) => event.preventDefault()}>
      {groups.map(({ key, title, options }) => (
        <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
          <p className="palette__group" id={`${id}-${key}`}>
            {title}
          </p>
          {options.map((option) => {
            const own = `${id}-${option.key}`;
            const props = {
              id: own,
              role: 'option',
              tabIndex: -1,
              'aria-selected': own === active,
              onMouseMove: () => onActive(own),
            };
            const content = (
              <>
                <span className={DOTS[option.kind]} aria-hidden="true" />
                <span>{option.label}</span>
                {option.note && <small>{option.note}</small>}
              </>
            );
            return option.link ? (
              <Link key={option.key} {...option.link} {...props} preload={false} onClick={onChosen}>
                {content}
              </Link>
            ) : (
              <div
                key={option.key}
                {...props}
                onClick={() => {
                  onChosen();
                  option.run();
                }}
              >
                {content}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
