import { Bridge, Button, Icon } from '@samenwijs/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { capital } from '../../shared/format';
import { Link } from '../../shared/links';
import { useMatchWords, type Side } from '../../shared/matching';
import { RegionName } from '../../shared/region-name';
import { whenOpen } from '../../shared/when-open';
import { Written } from '../../shared/written';
import type { RequestMatch } from './match-api';
import type { MatchDeeds } from './use-match-deeds';

const DismissDialog = whenOpen(
  ({ isOpen }) => isOpen,
  async () => (await import('./dismiss-box')).DismissBox,
);

/** What was decided in favour of a match. */
const DECIDED = {
  shortlisted: 'match.onShortlist',
  contacted: 'match.contacted',
  adopted: 'match.adopted',
} as const;

function Deeds({
  match,
  deeds,
  first,
  name,
}: {
  match: RequestMatch;
  deeds: MatchDeeds;
  first: boolean;
  name: string;
}) {
  const { t } = useTranslation('requests');
  const [asking, setAsking] = useState(false);
  const judged = (useful: boolean) => (
    <Button tone="link" aria-pressed={match.useful === useful} onPress={() => deeds.judge({ match, useful })}>
      {match.useful === useful && <Icon name="check" />} {t(useful ? 'match.useful' : 'match.useless')}
    </Button>
  );
  return (
    <>
      <div className="actions">
        {match.status === 'suggested' ? (
          <>
            <Button tone={first ? 'ink' : 'outline'} onPress={() => deeds.shortlist(match)}>
              {t('match.shortlist')}
            </Button>
            <Button tone="link" onPress={() => setAsking(true)}>
              {t('match.dismiss')}
            </Button>
          </>
        ) : (
          <>
            <p className="verdict">
              <Icon name="check" /> {match.status !== 'dismissed' && t(DECIDED[match.status])}
            </p>
            {match.status === 'shortlisted' && (
              <>
                <Button onPress={() => deeds.contact(match)}>{t('match.contact')}</Button>
                <Button tone="link" onPress={() => deeds.restore(match)}>
                  {t('match.offShortlist')}
                </Button>
              </>
            )}
          </>
        )}
      </div>
      <div className="judge" role="group" aria-label={t('match.judge')}>
        <span className="meta">{t('match.judge')}</span> {judged(true)} {judged(false)}
      </div>
      <DismissDialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        name={name}
        onDismiss={(reason) => deeds.dismiss({ match, reason })}
      />
    </>
  );
}

type Props = { match: RequestMatch; side: Side; deeds?: MatchDeeds | undefined; first: boolean };
/** A match as a bridge: why it fits, how sure it is, what differs, and what one can do with it. */
export function MatchBridge({ match, side, deeds, first }: Props) {
  const { t } = useTranslation('requests');
  const { t: tMatching } = useTranslation('matching');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { t: tCommon } = useTranslation();
  const words = useMatchWords();
  const { item } = match;
  const name = item.region?.name ?? tCommon('consortium');
  const differences = words.differences(match, side);
  const reasons = words.reasons(match, side);
  const kept = first ? 3 : 0;
  return (
    <Bridge
      kicker={
        <>
          {capital(t('match.of', { type: tVocabulary(`itemType.${item.type}`) }))}{' '}
          {item.region ? <RegionName region={item.region} /> : name}
        </>
      }
      title={
        <Link to="/kennis/$id" params={{ id: item.id }}>
          <Written>{item.title}</Written>
        </Link>
      }
      state={match.confidence}
      shares={words.shares(match)}
      verdict={words.verdict(match.confidence)}
      feet={[tMatching(side === 'asker' ? 'feet.ourQuestion' : 'feet.question'), name]}
      reasonsTitle={tMatching('whyTitle')}
      reasons={reasons}
      open={words.open(match)}
      fold={{
        after: Math.min(kept, reasons.length),
        label: kept ? t('match.foldRest') : t('match.foldAll'),
        othersLabel: tMatching('moreReasons'),
      }}
    >
      <p>{item.summary}</p>
      <p className="proof">
        <b>{tVocabulary(`evidenceLevel.${item.evidenceLevel}`)}.</b> {t(`proof.${item.evidenceLevel}`)}
      </p>
      {differences.length > 0 && (
        <>
          <h4>{t('match.differs')}</h4>
          <ul className="differs">
            {differences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {deeds && <Deeds match={match} deeds={deeds} first={first} name={name} />}
    </Bridge>
  );
}
