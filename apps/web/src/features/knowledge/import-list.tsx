import { Button, Section } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useErrorTexts } from '../../shared/error-texts';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { itemQuery } from './api';
import { formOf, isDone, PARTS } from './item-form';
import { blocksOf } from './sections';
import type { ImportJob } from './use-import';
import { useTexts } from './texts';

/** What happened with each document, told as it happens. */
export function ImportList({
  jobs,
  onRemove,
}: {
  jobs: readonly ImportJob[];
  onRemove: (key: string) => void;
}) {
  const { t } = useTexts();
  const { words } = useFormat();
  const count = (...states: ImportJob['state'][]) =>
    jobs.filter(({ state }) => states.includes(state)).length;
  const busy = count('waiting', 'reading');
  const done = count('done');
  const refused = count('refused');
  return (
    <Section
      title={
        busy
          ? t('import.going', { count: busy, words: words(busy) })
          : [
              done && capital(t('import.made', { count: done, words: words(done) })),
              refused && capital(t('import.refused', { count: refused, words: words(refused) })),
            ]
              .filter(Boolean)
              .join(' ')
      }
    >
      <ul className="files files--import" aria-live="polite">
        {jobs.map((job) => (
          <li key={job.key}>
            <b>{job.file.name}</b>
            <Outcome job={job} onRemove={() => onRemove(job.key)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Outcome({ job, onRemove }: { job: ImportJob; onRemove: () => void }) {
  const { t } = useTexts();
  const texts = useErrorTexts();
  switch (job.state) {
    case 'waiting':
      return (
        <span className="meta">
          {t('import.waiting')}{' '}
          <Button tone="link" onPress={onRemove}>
            {t('import.remove')}
          </Button>
        </span>
      );
    case 'reading':
      return (
        <span className="meta">
          <progress aria-label={t('import.reading', { name: job.file.name })} /> {t('import.busy')}
        </span>
      );
    case 'done':
      return <Found itemId={job.itemId} name={job.file.name} />;
    case 'refused': {
      const { title, text } = texts(job.error);
      return (
        <div className="errors">
          <h3>{title}</h3>
          <p>{text}</p>
          <Button tone="link" onPress={onRemove}>
            {t('import.remove')}
          </Button>
        </div>
      );
    }
  }
}

function Found({ itemId, name }: { itemId: string; name: string }) {
  const { t } = useTexts();
  const format = useFormat();
  const { data: item } = useQuery(itemQuery(itemId));
  return (
    <span className="meta">
      {item &&
        t('import.found', {
          done: capital(format.words(PARTS.filter((part) => isDone(formOf(item), part)).length)),
          all: format.words(PARTS.length),
          left: blocksOf(item.remainder).length,
          leftWords: format.words(blocksOf(item.remainder).length),
        })}{' '}
      <Link to="/kennis/$id/bewerken" params={{ id: itemId }} state={{ imported: name }}>
        {t('import.look')}
      </Link>
    </span>
  );
}
