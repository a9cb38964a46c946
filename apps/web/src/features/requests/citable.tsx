import { Button, Icon, MiniArch } from '@samenwijs/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../shared/links';
import { useMatchWords } from '../../shared/matching';
import { RegionName } from '../../shared/region-name';
import { Written } from '../../shared/written';
import type { FullRequest } from './api';
import { CitePicker } from './cite-picker';
import { inOrder, matchesQuery } from './match-api';
import type { AnswerDraftState } from './use-answer-draft';

/** What may be cited: the best matches of this question, and whatever one finds. */
export function Citable({ request, draft }: { request: FullRequest; draft: AnswerDraftState }) {
  const { t } = useTranslation('requests');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { t: tCommon } = useTranslation();
  const words = useMatchWords();
  const id = useId();
  const { data } = useInfiniteQuery({ ...matchesQuery(request.id), enabled: !!request.matchedAt });
  const matches = inOrder(data?.nodes ?? []);
  return (
    <aside aria-labelledby={id}>
      <div className="ask__sticky">
        <h2 id={id}>{t('cite.title')}</h2>
        <p className="sub">{t(matches.length ? 'cite.best' : 'cite.noBest')}</p>
        <ol className="citable">
          {matches.map((match) => {
            const { item } = match;
            const cited = draft.isCited(item.id);
            return (
              <li key={match.id}>
                <p className="verdict">
                  {words.verdict(match.confidence)}
                  <MiniArch shares={words.shares(match)} state={match.confidence} />
                </p>
                <p className="already__title">
                  <Link to="/kennis/$id" params={{ id: item.id }}>
                    <Written>{item.title}</Written>
                  </Link>
                </p>
                <p>{item.summary}</p>
                <p className="meta">
                  {item.region ? <RegionName region={item.region} /> : tCommon('consortium')},{' '}
                  {tVocabulary(`evidenceLevel.${item.evidenceLevel}`).toLocaleLowerCase()}
                </p>
                {cited > 0 && (
                  <span className="is-cited">
                    <Icon name="check" />
                    {t('cite.cited', { n: cited })}
                  </span>
                )}
                <Button
                  size="small"
                  aria-label={`${t(cited ? 'cite.again' : 'cite.cite')}: ${item.title}`}
                  onPress={() => draft.cite(item)}
                >
                  {t(cited ? 'cite.again' : 'cite.cite')}
                </Button>
              </li>
            );
          })}
        </ol>
        <CitePicker onCite={draft.cite} />
      </div>
    </aside>
  );
}
