import { showToast } from '@samenwijs/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../shared/api/client';
import { hasCode } from '../../../shared/api/errors';
import { useErrorToast, useUndoToast } from '../../../shared/feedback';
import {
  type Concept,
  conceptKeys,
  conceptQuery,
  RestoreConceptDocument,
  RetireConceptDocument,
  SaveConceptDocument,
} from './api';
import { type ConceptForm, formOf, inputOf } from './concept-form';

type Version = { id: string; version: number };

/** A concept that is being written: what stands in the fields stays until it is saved. */
export function useConcept(id: string, concept: Concept | null) {
  const { t } = useTranslation('thesaurus');
  const client = useQueryClient();
  const navigate = useNavigate();
  const errorToast = useErrorToast();
  const undoToast = useUndoToast();
  const [form, setForm] = useState(() => formOf(concept));
  const [version, setVersion] = useState(concept?.version ?? null);
  const [sharing, setSharing] = useState(false);
  const [theirs, setTheirs] = useState<Concept | null>(null);

  const changed = (now: Concept) => {
    client.setQueryData(conceptQuery(now.id).queryKey, now);
    return client.invalidateQueries(conceptKeys);
  };
  const save = useMutation({
    mutationFn: async () =>
      (await execute(SaveConceptDocument, { input: inputOf(form, { key: id, version, sharing }) }))
        .saveConcept,
    onSuccess: (saved) => {
      void changed(saved);
      showToast({ text: t('edit.saved', { name: saved.preferred }) });
      return navigate({ to: '/regie/begrippen', search: { q: saved.preferred } });
    },
    onError: async (error) => {
      if (!hasCode(error, 'VERSION_CONFLICT')) return;
      const now = await client.fetchQuery({ ...conceptQuery(id), staleTime: 0 });
      if (now) setTheirs(now);
    },
  });
  const restore = useMutation({
    mutationFn: async (of: Version) => (await execute(RestoreConceptDocument, of)).restoreConcept,
    onSuccess: (now) => {
      setVersion(now.version);
      return changed(now);
    },
    onError: errorToast,
  });
  const retire = useMutation({
    mutationFn: async (of: Version) => (await execute(RetireConceptDocument, of)).retireConcept,
    onSuccess: (now) => {
      void changed(now);
      undoToast(t('edit.retiredNow', { name: now.preferred }), () => restore.mutate(now));
    },
    onError: errorToast,
  });
  const at = (): Version => ({ id, version: concept!.version });
  return {
    form,
    sharing,
    setSharing,
    save,
    theirs: theirs && formOf(theirs),
    isMoving: retire.isPending || restore.isPending,
    set: (change: Partial<ConceptForm>) => setForm((old) => ({ ...old, ...change })),
    send: () => save.mutate(),
    retire: () => retire.mutate(at()),
    restore: () => restore.mutate(at()),
    keepMine: () => {
      setVersion(theirs!.version);
      setTheirs(null);
      save.reset();
    },
    takeTheirs: () => {
      setForm(formOf(theirs));
      setVersion(theirs!.version);
      setTheirs(null);
      save.reset();
    },
  };
}
