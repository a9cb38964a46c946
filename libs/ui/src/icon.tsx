const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M15.5 15.5 21 21',
  menu: 'M3 7h18M3 12h18M3 17h18',
  check: 'm4 12.5 5 5L20 6.5',
  close: 'M5 5l14 14M19 5 5 19',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
} as const;

/** A sign beside a word, never instead of it. */
export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);

export const LogoMark = () => (
  <svg className="logo__mark" viewBox="0 0 64 34" aria-hidden="true" focusable="false">
    <path className="logo__arch" d="M8 26Q32 -8 56 26" />
    <circle className="logo__q" cx="8" cy="26" r="5.5" />
    <circle className="logo__a" cx="56" cy="26" r="8" />
  </svg>
);
