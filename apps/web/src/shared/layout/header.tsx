import { Icon, LogoMark } from '@samenwijs/ui';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, LinkButton } from '../links';
import { usePreferences } from '../preferences';
import { useViewer } from '../viewer';
import { AccountMenu, AccountDeeds } from './account';

const MENU = 'menu';

/** `/` goes to the search field, unless somebody is typing. */
function useSlash() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        target.closest('input, textarea, select, [contenteditable]')
      )
        return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return input;
}

function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useSlash();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = input.current?.value.trim();
    void navigate({ to: '/kennis', search: q ? { q } : {} });
  };
  return (
    <form className="search" role="search" aria-label={t('search.site')} action="/kennis" onSubmit={submit}>
      <label className="sr" htmlFor="zoek">
        {t('search.label')}
      </label>
      <Icon name="search" />
      <input
        ref={input}
        id="zoek"
        name="q"
        type="search"
        placeholder={t('search.placeholder')}
        autoComplete="off"
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

function Navigation() {
  const { t } = useTranslation();
  const viewer = useViewer();
  return (
    <nav aria-label={t('mainMenu')}>
      <ul>
        {viewer && (
          <li>
            <Link to="/vragen">{t('nav.requests')}</Link>
          </li>
        )}
        <li>
          <Link to="/kennis">{t('nav.items')}</Link>
        </li>
        <li>
          <Link to="/regios">{t('nav.regions')}</Link>
        </li>
        <li>
          <Link to="/expertgroepen">{t('nav.groups')}</Link>
        </li>
        {viewer?.can.routeRequest && (
          <li>
            <Link to="/regie">{t('nav.routing')}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Tools() {
  const { t } = useTranslation();
  const { language, setLanguage, scheme, setScheme } = usePreferences();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <div className="top__tools">
      <button className="linkish" type="button" lang={other} onClick={() => setLanguage(other)}>
        {other === 'en' ? 'English' : 'Nederlands'}
      </button>
      <button
        className="linkish"
        type="button"
        aria-pressed={scheme === 'dark'}
        onClick={() => setScheme(scheme === 'dark' ? 'light' : 'dark')}
      >
        {t('darkScheme')}
      </button>
    </div>
  );
}

export function Header() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever went somewhere is done with the menu.
    if (menu.current?.matches(':popover-open')) menu.current.hidePopover();
  }, [path]);

  return (
    <header className="top">
      <div className="top__bar wrap">
        <Link className="logo" to="/" activeOptions={{ exact: true }}>
          <LogoMark />
          <span>Samenwijs</span>
        </Link>
        <SearchBox />
        {viewer ? (
          viewer.can.draftRequest && (
            <LinkButton
              // Blue once per screen: where a form has the blue button, this one is an outline.
              tone={/\/(nieuw|bewerken|antwoorden)$/.test(path) ? 'outline' : 'primary'}
              className="top__ask"
              to="/vragen/nieuw"
            >
              {t('ask')}
            </LinkButton>
          )
        ) : (
          <LinkButton className="top__ask" to="/inloggen">
            {t('signIn')}
          </LinkButton>
        )}
        {viewer && <AccountMenu viewer={viewer} />}
        <button className="button top__menu" type="button" popoverTarget={MENU}>
          <Icon name="menu" />
          <span>{t('menu')}</span>
        </button>
      </div>
      <div className="top__nav" id={MENU} popover="auto" ref={menu}>
        <div className="wrap top__navrow">
          <Navigation />
          {viewer && (
            <div className="top__mine">
              <AccountDeeds viewer={viewer} />
            </div>
          )}
          <Tools />
        </div>
      </div>
    </header>
  );
}
