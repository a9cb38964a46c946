import { Trans, useTranslation } from 'react-i18next';
import { capital } from '../../shared/format';
import { Link } from '../../shared/links';
import { useMatchWords } from '../../shared/matching';
import { RegionName } from '../../shared/region-name';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import type { Told } from './api';

/** What somebody was told: what it is, about which question, why, and when. Opening it is reading it. */
export function Notice({ told, onOpen }: { told: Told; onOpen: () => void }) {
  const { t } = useTranslation('notifications');
  const { t: tCommon } = useTranslation();
  const { t: tVocabulary } = useTranslation('vocabulary');
  const words = useMatchWords();
  const { kind, request, item, group, match, readAt, createdAt } = told;
  const about = kind === 'match_found' || kind === 'question_answered' ? 'item' : 'request';
  const solved = request.status !== 'open' && kind !== 'question_answered';
  return (
    <li className={readAt ? 'is-read' : undefined}>
      <span className={about === 'item' ? 'pdot pdot--a' : 'pdot'} aria-hidden="true" />
      <div>
        <p className="notice__title">
          {!readAt && <span className="sr">{t('unread')}: </span>}
          <Link
            to="/vragen/$id"
            params={{ id: request.id }}
            hash={kind === 'question_answered' ? 'antwoorden' : undefined}
            onClick={onOpen}
          >
            {kind === 'match_found'
              ? t(match?.confidence === 'strong' ? 'strong' : 'match')
              : kind === 'question_answered'
                ? t(group ? 'answeredBy' : 'answered', { group: group?.name ?? '' })
                : kind === 'question_routed'
                  ? t('routed', { group: group?.name ?? '' })
                  : t('forYou')}
            : <Written>{request.title}</Written>
          </Link>
        </p>
        {item && (
          <p>
            <Trans
              t={t}
              i18nKey={kind === 'match_found' ? 'theyHave' : 'youHave'}
              components={{
                region: item.region ? <RegionName region={item.region} /> : <>{capital(tCommon('consortium'))}</>,
                item: (
                  <Link to="/kennis/$id" params={{ id: item.id }} onClick={onOpen}>
                    <Written>{item.title}</Written>
                  </Link>
                ),
              }}
            />
          </p>
        )}
        {match && (
          <p className="notice__why">
            <b>{t('why')}</b> {words.line(match)}.
          </p>
        )}
        <p className="meta">
          {kind === 'question_for_you' || kind === 'question_routed' ? (
            <>
              <RegionName region={request.region} />,{' '}
            </>
          ) : null}
          <When at={createdAt} />
          {readAt && <>, {t('read')}</>}
          {solved && <>. {tVocabulary(`requestStatus.${request.status}`)}</>}
        </p>
      </div>
    </li>
  );
}
