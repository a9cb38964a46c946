import { Section } from '@samenwijs/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { More, Read } from '../../shared/feedback';
import { Link } from '../../shared/links';
import { PersonName } from '../../shared/person-name';
import { RegionName } from '../../shared/region-name';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import { answeredQuery, type AnsweredOne } from './api';

/** The questions that this group answered, newest first, and what came of each. */
export function Answered({ groupKey }: { groupKey: string }) {
  const { t } = useTranslation('expert-groups');
  const query = useInfiniteQuery(answeredQuery(groupKey));
  return (
    <Section title={t('answered.title')} className="">
      <Read query={query} loading={t('answered.loading')}>
        {({ nodes }) =>
          nodes.length ? (
            <>
              <ul className="qlist qlist--two">
                {nodes.map((answer) => (
                  <Row key={answer.id} answer={answer} />
                ))}
              </ul>
              <More query={query} label={t('answered.more')} />
            </>
          ) : (
            <p className="meta">{t('answered.none')}</p>
          )
        }
      </Read>
    </Section>
  );
}

function Row({ answer: { request, item, accepted, author, createdAt } }: { answer: AnsweredOne }) {
  const { t } = useTranslation('expert-groups');
  const { t: tVocabulary } = useTranslation('vocabulary');
  return (
    <li>
      <div>
        <p className="meta">
          <RegionName region={request.region} />
        </p>
        <h3>
          <Link to="/vragen/$id" params={{ id: request.id }}>
            <Written>{request.title}</Written>
          </Link>
        </h3>
        <p className="meta">
          {t('answered.by')} <PersonName person={author} />, <When at={createdAt} />
        </p>
      </div>
      <p className="qlist__state">
        {item ? (
          <Link to="/kennis/$id" params={{ id: item.id }}>
            {t('answered.item', { type: tVocabulary(`itemType.${item.type}`) })}
          </Link>
        ) : accepted ? (
          t('answered.accepted')
        ) : (
          tVocabulary(`requestStatus.${request.status}`)
        )}
      </p>
    </li>
  );
}
