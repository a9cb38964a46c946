import { showToast } from '@samenwijs/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { execute } from '../../shared/api/client';
import { hasCode } from '../../shared/api/errors';
import { useDraft } from '../../shared/draft';
import { type Item, itemQuery, SaveItemDocument } from './api';
import { emptyForm, type Field, formOf, inputOf, isDirty, type ItemForm, merge } from './item-form';
import { useTexts } from './texts';

const PAUSE_MS = 1500;
const RETRY_MS = 15_000;

/**
 * What is written is kept in this browser at every key stroke, and sent when the writer pauses, one save after the other.
 * When somebody else wrote too, the two are merged; what both changed waits in `conflict` for the writer.
 */
export function useItemForm(id: string, item: Item | null, regionId: string | null) {
  const { t } = useTexts();
  const client = useQueryClient();
  const draft = useDraft<ItemForm>(`item.${id}`, () => (item ? formOf(item) : emptyForm(regionId)));
  const { value: form, update, clear } = draft;
  const [conflict, setConflict] = useState<{ theirs: ItemForm; fields: Field[] }>();
  const [sentAt, setSentAt] = useState<Date>();
  /** The version on the server: newer than the form's while an answer is on its way into the state. */
  const version = useRef(form.version);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const adopt = (next: ItemForm) => {
    version.current = next.version;
    update(next);
  };
  const { mutate, mutateAsync, error, variables, isPending } = useMutation({
    mutationFn: (sent: ItemForm) => {
      const saved = line.current
        .catch(() => {})
        .then(() => execute(SaveItemDocument, { input: inputOf(id, sent, version.current) }));
      line.current = saved;
      return saved;
    },
    onSuccess: ({ saveItem }, { version: _, base: __, ...content }) => {
      version.current = saveItem.version;
      update({ version: saveItem.version, base: content });
      setSentAt(new Date());
    },
    onError: async (refused, sent) => {
      if (!hasCode(refused, 'VERSION_CONFLICT')) return;
      const now = await client.fetchQuery({ ...itemQuery(id), staleTime: 0 });
      if (!now.item) return;
      const theirs = formOf(now.item);
      const { merged, both } = merge(sent, theirs);
      adopt(merged);
      if (both.length) setConflict({ theirs, fields: both });
      else showToast({ text: t('conflict.merged') });
    },
  });

  const dirty = isDirty(form);
  const refused = !!error && !hasCode(error, 'UNAVAILABLE', 'VERSION_CONFLICT') && variables === form;
  const waits = dirty && !!form.title.trim() && !conflict && !refused && !isPending;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => mutate(form), hasCode(error, 'UNAVAILABLE') ? RETRY_MS : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [waits, form, error, mutate]);

  // Written elsewhere while nothing was changed here: simply show that.
  const [seen, setSeen] = useState(item?.version);
  if (item && item.version !== seen) {
    setSeen(item.version);
    if (!dirty && item.version > (form.version ?? 0)) update(formOf(item));
  }
  useEffect(() => {
    version.current = Math.max(version.current ?? 0, form.version ?? 0) || null;
  }, [form.version]);

  return {
    ...draft,
    form,
    clear,
    dirty,
    sentAt,
    conflict,
    error: hasCode(error, 'VERSION_CONFLICT') ? null : error,
    /** Chosen per field: whose text stays. */
    choose: (field: Field, whose: 'mine' | 'theirs') => {
      if (!conflict) return;
      if (whose === 'theirs') update({ [field]: conflict.theirs[field] });
      const fields = conflict.fields.filter((other) => other !== field);
      setConflict(fields.length ? { ...conflict, fields } : undefined);
    },
    /** Sends what was not sent yet. The answer is the version on the server. */
    saveNow: async () => {
      await line.current.catch(() => {});
      if (isDirty(form) || version.current === null) await mutateAsync(form);
      return version.current!;
    },
  };
}
