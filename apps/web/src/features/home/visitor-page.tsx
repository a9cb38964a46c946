import { Arch, Button, Fictitious, PageHead, Section } from '@samenwijs/ui';
import { useNavigate } from '@tanstack/react-router';
import { Fragment, useId, useRef, type FormEvent } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link, LinkButton } from '../../shared/links';
import { useTitle } from '../../shared/title';
import { Stories } from './stories';
import { VisitorRegions } from './visitor-regions';

const EXAMPLE = [0.41, 0.18, 0.11, 0.1, 0.06];

/** What this is, for who did not sign in. */
export function VisitorPage() {
  const { t } = useTranslation('home');
  useTitle(t('visitor.title'));
  return (
    <>
      <PageHead kind="tight" title={t('visitor.title')} intro={t('visitor.intro')} />
      <Example />
      <Search />
      <Stories />
      <div className="lean lean--2 lean--sections">
        <VisitorRegions />
        <Join />
      </div>
    </>
  );
}

function Example() {
  const { t } = useTranslation('home');
  const { t: tCommon } = useTranslation();
  const { t: tMatching } = useTranslation('matching');
  const id = useId();
  const fictitious = <Fictitious>{tCommon('fictitious')}</Fictitious>;
  return (
    <section className="hero" aria-labelledby={id}>
      <h2 className="sr" id={id}>
        {t('visitor.how')}
      </h2>
      <div className="hero__span">
        <Arch shares={EXAMPLE} verdict={tMatching('verdict.strong')} />
      </div>
      <div className="hero__q">
        <p className="kicker">
          {t('visitor.example.askedBy')} {fictitious}
        </p>
        <p>{t('visitor.example.question')}</p>
      </div>
      <div className="hero__mid">
        <p className="kicker">{t('visitor.example.planks')}</p>
        <ul className="lead__reasons">
          {(['words', 'theme', 'size', 'proof'] as const).map((reason) => (
            <li key={reason}>{t(`visitor.example.${reason}`)}</li>
          ))}
        </ul>
      </div>
      <div className="hero__a">
        <p className="kicker">
          {t('visitor.example.solvedBy')} {fictitious}
        </p>
        <p>{t('visitor.example.solution')}</p>
      </div>
    </section>
  );
}

function Search() {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = input.current?.value.trim();
    void navigate({ to: '/kennis', search: q ? { q } : {} });
  };
  const terms = t('visitor.search.terms').split(', ');
  return (
    <Section title={t('visitor.search.title')}>
      <form
        className="bigsearch bigsearch--hero"
        role="search"
        aria-label={t('visitor.search.name')}
        onSubmit={submit}
      >
        <label htmlFor={id}>{t('visitor.search.label')}</label>
        <div className="bigsearch__row">
          <input ref={input} id={id} name="q" type="search" autoComplete="off" />
          <Button tone="ink" type="submit">
            {t('visitor.search.submit')}
          </Button>
        </div>
      </form>
      <p className="meta">
        <Trans
          t={t}
          i18nKey="visitor.search.try"
          components={{
            links: (
              <>
                {terms.map((q, i) => (
                  <Fragment key={q}>
                    {i > 0 && ', '}
                    <Link to="/kennis" search={{ q }}>
                      {q}
                    </Link>
                  </Fragment>
                ))}
              </>
            ),
          }}
        />
      </p>
    </Section>
  );
}

function Join() {
  const { t } = useTranslation('home');
  return (
    <div id="meedoen">
      <Section title={t('visitor.join.title')}>
        <ol className="numbered lean">
          {(['invited', 'ask', 'read'] as const).map((step) => (
            <li key={step}>
              <Trans t={t} i18nKey={`visitor.join.${step}`} components={{ b: <b /> }} />
            </li>
          ))}
        </ol>
        <div className="actions">
          <LinkButton tone="primary" to="/inloggen">
            {t('visitor.join.signIn')}
          </LinkButton>
          <LinkButton to="/kennis">{t('visitor.join.items')}</LinkButton>
        </div>
        <p className="meta">
          <Trans t={t} i18nKey="visitor.join.about" components={{ a: <Link to="/over" /> }} />
        </p>
      </Section>
    </div>
  );
}
