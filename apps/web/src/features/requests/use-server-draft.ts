import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { execute } from '../../shared/api/client';
import { hasCode } from '../../shared/api/errors';
import type { RequestInput } from '../../shared/api/gql/graphql';
import { SaveRequestDraftDocument } from './ask-api';

const STILL_MS = 2000;

/**
 * Saves a draft with the API too, two seconds after the last key: it can then be finished elsewhere. What it cannot
 * save stays on this device. One save at a time, each with the version that the one before gave.
 */
export function useServerDraft(
  input: RequestInput,
  { wanted, onSaved }: { wanted: boolean; onSaved: (version: number, unchanged: boolean) => void },
) {
  const { mutateAsync, error, isSuccess, reset } = useMutation({
    mutationFn: (draft: RequestInput) => execute(SaveRequestDraftDocument, { input: draft }),
  });
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const version = useRef(input.version);
  const latest = useRef('');
  const [online, setOnline] = useState(0);
  const { version: given, ...texts } = input;
  const text = JSON.stringify(texts);

  useEffect(() => {
    version.current = given;
  }, [given]);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  useEffect(() => {
    const again = () => setOnline((times) => times + 1);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);

  const save = () => {
    const sent = text;
    const next = line.current
      .then(() => mutateAsync({ ...texts, version: version.current }))
      .then(({ saveRequestDraft: saved }) => {
        version.current = saved.version;
        onSaved(saved.version, latest.current === sent);
        return saved;
      });
    line.current = next.catch(() => {});
    return next;
  };
  const held = useRef(false);
  const later = useEffectEvent(() => {
    if (!held.current) void save().catch(() => {});
  });
  const conflict = hasCode(error, 'VERSION_CONFLICT');
  useEffect(() => {
    if (!wanted || conflict) return;
    const timer = setTimeout(later, STILL_MS);
    return () => clearTimeout(timer);
  }, [wanted, text, online, given, conflict]);

  return {
    save,
    reset,
    /** No more saving while something else is sent. Gives the version that what is sent must have. */
    hold: async () => {
      held.current = true;
      await line.current;
      return version.current;
    },
    release: () => {
      held.current = false;
    },
    conflict,
    state: error ? ('local' as const) : isSuccess ? ('saved' as const) : ('unsaved' as const),
  };
}
