import { Arch, Button, Facts, showToast, SideSection } from '@samenwijs/ui';
import { useState } from 'react';
import { Trans } from 'react-i18next';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { useMatchWords } from '../../shared/matching';
import { PersonName } from '../../shared/person-name';
import { useViewer } from '../../shared/viewer';
import { When } from '../../shared/when';
import { whenOpen } from '../../shared/when-open';
import type { Item } from './api';
import { useMoves } from './moves';
import { citation } from './sections';
import { useTexts } from './texts';

/** What one can do with it, how it fits the reader's own question, and its facts. */
export function ItemAside({ item }: { item: Item }) {
  const { t } = useTexts();
  const format = useFormat();
  const viewer = useViewer();
  const { sourceAnswer, fit, contact, attachments } = item;
  return (
    <aside className="columns__side side--item" aria-label={t('item.about')}>
      <Deeds item={item} />
      {fit && <Fit fit={fit} />}
      {sourceAnswer && (
        <SideSection title={t('item.source')}>
          <p>
            <Trans
              t={t}
              i18nKey="item.sourceAnswer"
              values={{ name: sourceAnswer.author.name, question: sourceAnswer.request.title }}
              components={{ a: <Link to="/vragen/$id" params={{ id: sourceAnswer.request.id }} /> }}
            />
          </p>
        </SideSection>
      )}
      <Facts
        side
        facts={[
          [
            t('item.contact'),
            contact ? (
              <>
                <PersonName person={contact} />
                {contact.function && `, ${contact.function}`}
              </>
            ) : (
              !viewer && (
                <Trans
                  t={t}
                  i18nKey="item.signInForContact"
                  components={{ a: <Link to="/inloggen" search={{ naar: `/kennis/${item.id}` }} /> }}
                />
              )
            ),
          ],
          [t('item.reviewed'), <Reviewed key="reviewed" item={item} />],
          [t('item.themes'), format.list(item.themes.map(({ name }) => name))],
          [t('item.scope'), item.scope && t(`vocabulary:scope.${item.scope}`)],
          [
            t('item.disciplines'),
            format.list(item.disciplines.map((discipline) => t(`vocabulary:discipline.${discipline}`))),
          ],
          [
            t('item.blocks', { count: item.buildingBlocks.length }),
            capital(format.list(item.buildingBlocks.map((block) => t(`vocabulary:buildingBlock.${block}`)))),
          ],
          [t('item.attachments'), attachments.length > 0 && <Attachments attachments={attachments} />],
        ]}
      />
    </aside>
  );
}

function Reviewed({ item: { publishedAt, reviewOn, stale } }: { item: Item }) {
  const { t } = useTexts();
  return (
    <>
      {publishedAt && (
        <Trans t={t} i18nKey="item.published" components={{ when: <When at={publishedAt} /> }} />
      )}{' '}
      {reviewOn && (
        <span className={stale ? 'late' : undefined}>
          <Trans
            t={t}
            i18nKey={stale ? 'item.reviewLate' : 'item.reviewOn'}
            components={{ when: <When at={reviewOn} as="date" /> }}
          />
        </span>
      )}
      {!publishedAt && !reviewOn && t('item.notYet')}
    </>
  );
}

function Attachments({ attachments }: Pick<Item, 'attachments'>) {
  const { language } = useFormat();
  const size = (bytes: number) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: bytes < 1e6 ? 'kilobyte' : 'megabyte',
      maximumFractionDigits: bytes < 1e6 ? 0 : 1,
    }).format(bytes < 1e6 ? Math.ceil(bytes / 1e3) : bytes / 1e6);
  return attachments.map((attachment) => (
    <a key={attachment.id} href={attachment.url} download>
      {attachment.name} ({size(attachment.size)})
    </a>
  ));
}

function Fit({ fit }: { fit: NonNullable<Item['fit']> }) {
  const { t } = useTexts();
  const words = useMatchWords();
  const [difference] = words.differences(fit, 'asker');
  return (
    <section className="fits" aria-labelledby="fits">
      <h2 className="h-small" id="fits">
        {t('item.fits')}
      </h2>
      <Arch
        shares={words.shares(fit)}
        state={fit.confidence}
        verdict={words.verdict(fit.confidence)}
        feet={[t('item.yourQuestion'), t('item.this')]}
      />
      <p>
        {capital(words.line(fit, 3))}. {difference && t('item.mind', { difference })}{' '}
        <Link to="/vragen/$id" params={{ id: fit.request.id }}>
          {t('item.allReasons', { question: fit.request.title })}
        </Link>
      </p>
    </section>
  );
}

const CiteDialog = whenOpen(
  ({ reference }) => !!reference,
  async () => (await import('./cite-box')).CiteBox,
);

function Deeds({ item }: { item: Item }) {
  const { t } = useTexts();
  const { start, isPending } = useMoves(item);
  const [reference, setReference] = useState<string>();
  const cite = async () => {
    const text = citation(item, capital(t('common:consortium')), `${location.origin}/kennis/${item.id}`);
    try {
      await navigator.clipboard.writeText(text);
      showToast({ text: t('item.cited', { text }) });
    } catch {
      setReference(text);
    }
  };
  return (
    <div className="do">
      {item.viewerCan.revise && (
        <Button tone="ink" wide isPending={isPending} onPress={() => start('revise')}>
          {t('item.revise')}
        </Button>
      )}
      <p className="do__more">
        <Button tone="link" onPress={() => void cite()}>
          {t('item.cite')}
        </Button>
        <Button tone="link" onPress={() => window.print()}>
          {t('item.print')}
        </Button>
        {item.viewerCan.archive && (
          <Button tone="link" isPending={isPending} onPress={() => start('archive')}>
            {t('item.archive')}
          </Button>
        )}
      </p>
      <CiteDialog reference={reference} onClose={() => setReference(undefined)} />
    </div>
  );
}
