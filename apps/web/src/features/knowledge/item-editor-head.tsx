import { Crumbs, PageHead } from '@samenwijs/ui';
import { useRouterState } from '@tanstack/react-router';
import { Trans } from 'react-i18next';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import type { Item } from './api';
import { isDone, type ItemContent, PARTS } from './item-form';
import { Source } from './item-parts';
import { blocksOf } from './sections';
import { useTexts } from './texts';

const doneOf = (form: ItemContent) => PARTS.filter((part) => isDone(form, part)).length;

/** Says how far it is: what an import found, what still has to be written, or that it can go. */
export function EditorHead({
  item,
  form,
  missing,
}: {
  item: Item | null;
  form: ItemContent;
  missing: number;
}) {
  const { t } = useTexts();
  const format = useFormat();
  const { imported } = useRouterState({ select: ({ location }) => location.state });
  const count = (value: number) => format.words(value);
  const left = blocksOf(form.remainder).length;
  const state = item?.status === 'in_review' ? 'review' : missing ? 'missing' : 'ready';
  return (
    <>
      <Crumbs label={t('common:crumbs')}>
        {[
          <Link key="list" to="/kennis" search={{ stand: 'ons' }}>
            {t('list.tab.ons')}
          </Link>,
        ]}
      </Crumbs>
      <PageHead
        kind={imported ? 'find' : 'tight'}
        kicker={
          item && (
            <>
              {t(imported ? 'editor.kickerImported' : 'editor.kicker')} <Source region={item.region} />
            </>
          )
        }
        title={
          imported
            ? t('editor.head.imported', {
                done: capital(count(doneOf(form))),
                all: count(PARTS.length),
                left: left,
                leftWords: capital(count(left)),
              })
            : item
              ? t(`editor.head.${state}`, { count: missing, words: count(missing) })
              : t('editor.newTitle')
        }
        intro={
          imported ? (
            <Trans t={t} i18nKey="editor.imported" values={{ name: imported }} components={{ b: <b /> }} />
          ) : (
            !item && t('editor.intro')
          )
        }
      />
    </>
  );
}

/** What is written and what is still open, each a way to its field. */
export function Progress({ form }: { form: ItemContent }) {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <nav aria-labelledby="progress">
      <h2 className="h-small" id="progress">
        {t('editor.progress', {
          count: doneOf(form),
          done: capital(format.words(doneOf(form))),
          all: format.words(PARTS.length),
        })}
      </h2>
      <ol className="secnav">
        {PARTS.map((part) => {
          const done = isDone(form, part);
          return (
            <li key={part} className={done ? undefined : 'is-empty'}>
              <span className={done ? 'pdot pdot--a' : 'pdot'} aria-hidden="true" />
              <a href={`#s-${part}`}>
                {t(`part.${part}`)}
                {!done && <span className="sr">{t('editor.open')}</span>}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
