import { Button, PageHead } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Read } from '../../shared/feedback';
import { LinkButton } from '../../shared/links';
import { store } from '../../shared/store';
import { useTitle } from '../../shared/title';
import { useViewer } from '../../shared/viewer';
import { type Item, itemQuery } from './api';
import { ItemEditor } from './item-editor';
import { ItemNotFound } from './item-parts';
import { useMoves } from './moves';
import { useTexts } from './texts';

declare module '@tanstack/history' {
  interface HistoryState {
    /** Somebody wanted to submit it and it was not complete. */
    incomplete?: boolean;
    /** The name of the document that it was just made of. */
    imported?: string;
  }
}

export function ItemEditorPage() {
  const { id } = useParams({ strict: false });
  return id ? <ExistingItem key={id} id={id} /> : <NewItem />;
}

/** What is new keeps its id in this browser, so that a closed tab loses nothing; leaving the page begins another. */
function NewItem() {
  const viewer = useViewer();
  const slot = `item.new.${viewer?.id}`;
  const [id] = useState(() => store.get(slot) ?? crypto.randomUUID());
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    store.set(slot, id);
    return () => {
      if (isSaved) store.set(slot, null);
    };
  }, [slot, id, isSaved]);
  return <ItemEditor id={id} item={null} onSaved={() => setSaved(true)} />;
}

function ExistingItem({ id }: { id: string }) {
  const { t } = useTexts();
  const query = useQuery(itemQuery(id));
  return (
    <Read query={query} loading={t('item.loading')}>
      {(item) =>
        !item ? (
          <ItemNotFound />
        ) : item.viewerCan.edit ? (
          <ItemEditor id={id} item={item} />
        ) : (
          <NotNow item={item} />
        )
      }
    </Read>
  );
}

/** A published text is not written over: that takes a new version, and a reader. */
function NotNow({ item }: { item: Item }) {
  const { t } = useTexts();
  const { start, isPending } = useMoves(item);
  useTitle(item.title);
  return (
    <PageHead
      kind="tight"
      kicker={item.title}
      title={t('editor.notNow.title')}
      intro={t(item.viewerCan.revise ? 'editor.notNow.revise' : 'editor.notNow.text')}
    >
      <div className="actions">
        {item.viewerCan.revise && (
          <Button tone="ink" isPending={isPending} onPress={() => start('revise')}>
            {t('item.revise')}
          </Button>
        )}
        <LinkButton to="/kennis/$id" params={{ id: item.id }}>
          {t('editor.toItem')}
        </LinkButton>
      </div>
    </PageHead>
  );
}
