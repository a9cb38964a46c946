import { Button, PageHead, Select, Warning } from '@samenwijs/ui';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type DragEvent } from 'react';
import { capital } from '../../shared/format';
import { LinkButton } from '../../shared/links';
import { useTitle } from '../../shared/title';
import { useViewer } from '../../shared/viewer';
import { ImportList } from './import-list';
import { regionsOf } from './item-choices';
import { useImport } from './use-import';
import { useTexts } from './texts';

const ACCEPTED = '.txt,.md,.html,.docx,.pdf';

/** Documents in, drafts out: one file goes straight to its draft, several are listed as they are done. */
export function ImportPage() {
  const { t } = useTexts();
  const viewer = useViewer()!;
  const navigate = useNavigate();
  const regions = regionsOf(viewer);
  const [regionId, setRegionId] = useState(viewer.region?.id ?? regions[0]?.[0] ?? '');
  const { jobs, add, remove } = useImport({
    onlyOne: (itemId, imported) =>
      navigate({ to: '/kennis/$id/bewerken', params: { id: itemId }, state: { imported } }),
  });
  useTitle(t('import.title'));
  if (!viewer.can.importDocument)
    return (
      <PageHead kind="tight" title={t('import.title')} intro={t('import.notYou')}>
        <div className="actions">
          <LinkButton tone="ink" to="/kennis">
            {t('item.toList')}
          </LinkButton>
        </div>
      </PageHead>
    );
  return (
    <>
      <PageHead kind="find" kicker={t('import.kicker')} title={t('import.title')} intro={t('import.intro')} />
      <section className="import" aria-label={t('import.choose')}>
        {regions.length > 1 && (
          <Select
            label={t('import.region')}
            value={regionId}
            options={regions.map(([id, name]) => [id, name ?? capital(t('common:consortium'))] as const)}
            onChange={setRegionId}
          />
        )}
        <DropZone onFiles={(files) => add(files, regionId || null)} />
        <Warning title={t('import.mind.title')}>
          <p>{t('import.mind.text')}</p>
        </Warning>
      </section>
      {jobs.length > 0 && <ImportList jobs={jobs} onRemove={remove} />}
    </>
  );
}

function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <div
      className={isOver ? 'drop drop--big is-over' : 'drop drop--big'}
      onDragEnter={over(true)}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Button tone="ink" size="big" onPress={() => input.current?.click()}>
        {t('import.choose')}
      </Button>
      <span className="meta">{t('import.drop')}</span>
      <input
        ref={input}
        className="sr"
        type="file"
        multiple
        accept={ACCEPTED}
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
