import { Icon, LogoMark } from '@samenwijs/ui';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, LinkButton } from '../links';
import { openOverlay } from '../overlay';
import { usePreferences } from '../preferences';
import { useViewer } from '../viewer';
import { AccountMenu, AccountDeeds } from './account';
import { Bell, Count, useUnread } from './bell';
import { SearchBox } from './search-box';

const MENU = 'menu';

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
        {(viewer?.can.routeRequest || viewer?.can.tuneMatching) && (
          <li>
            <Link to={viewer.can.routeRequest ? '/regie' : '/regie/kwaliteit'}>{t('nav.routing')}</Link>
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
      <button className="linkish" type="button" onClick={() => openOverlay('palette')}>
        {t('goTo')}
      </button>
    </div>
  );
}

export function Header() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const menu = useRef<HTMLDivElement>(null);
  useUnread();
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
        {viewer && <Bell className="top__link top__bell" viewer={viewer} />}
        {viewer && <AccountMenu viewer={viewer} />}
        <button className="button top__menu" type="button" popoverTarget={MENU}>
          <Icon name="menu" />
          <span>{t('menu')}</span>
          {viewer && viewer.unreadNotifications > 0 && (
            <Count
              unread={viewer.unreadNotifications}
              words={t('bell.inMenu', { count: viewer.unreadNotifications })}
            />
          )}
        </button>
      </div>
      <div className="top__nav" id={MENU} popover="auto" ref={menu}>
        <div className="wrap top__navrow">
          <Navigation />
          {viewer && (
            <div className="top__mine">
              <Bell viewer={viewer} />
              <AccountDeeds viewer={viewer} />
            </div>
          )}
          <Tools />
        </div>
      </div>
    </header>
  );
}
