import type { TFunction } from 'i18next';
import { Trans, useTranslation } from 'react-i18next';
import { capital } from '../../shared/format';
import { Link, LinkButton } from '../../shared/links';
import { useMatchWords } from '../../shared/matching';
import { RegionName } from '../../shared/region-name';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import type { Told } from './api';

/** While a question waits for an answer its state is no news. */
const WAITING: readonly string[] = ['open', 'routed', 'in_progress'];

/** What it is about, on one line. */
function lead(t: TFunction<'notifications'>, { kind, group, match }: Told): string {
  switch (kind) {
    case 'match_found':
      return t(match?.confidence === 'strong' ? 'strong' : 'match');
    case 'question_for_you':
      return t('forYou');
    case 'question_routed':
      return t('routed', { group: group?.name ?? '' });
    case 'question_answered':
      return group ? t('answeredBy', { group: group.name }) : t('answered');
  }
}

/** What somebody was told: what it is, about which question, why, and when. Opening it is reading it. */
export function Notice({ told, onOpen }: { told: Told; onOpen: () => void }) {
  const { t } = useTranslation('notifications');
  const { t: tCommon } = useTranslation();
  const { t: tVocabulary } = useTranslation('vocabulary');
  const words = useMatchWords();
  const { kind, request, item, match, readAt, createdAt } = told;
  const ours = kind === 'match_found' || kind === 'question_answered';
  const params = { id: request.id };
  return (
    <li className={readAt ? 'is-read' : undefined}>
      <span className={ours ? 'pdot pdot--a' : 'pdot'} aria-hidden="true" />
      <div>
        <p className="notice__lead">
          {!readAt && <b>{t('unread')}. </b>}
          {lead(t, told)}
        </p>
        <h2 className="notice__title">
          <Link
            to="/vragen/$id"
            params={params}
            hash={kind === 'question_answered' ? 'antwoorden' : undefined}
            onClick={onOpen}
          >
            <Written>{request.title}</Written>
          </Link>
        </h2>
        {item && (
          <p>
            <Trans
              t={t}
              i18nKey={kind === 'match_found' ? 'theyHave' : 'youHave'}
              components={{
                region: item.region ? (
                  <RegionName region={item.region} />
                ) : (
                  <>{capital(tCommon('consortium'))}</>
                ),
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
          {!ours && (
            <>
              <RegionName region={request.region} />,{' '}
            </>
          )}
          <When at={createdAt} />
          {readAt && <>, {t('read')}</>}
          {!WAITING.includes(request.status) && <>. {tVocabulary(`requestStatus.${request.status}`)}</>}
        </p>
        {kind === 'question_for_you' && request.viewerCan.answerAsPeer && (
          <div>
            <LinkButton size="small" to="/vragen/$id/antwoorden" params={params} onClick={onOpen}>
              {t('thinkAlong')}
            </LinkButton>
          </div>
        )}
      </div>
    </li>
  );
}
