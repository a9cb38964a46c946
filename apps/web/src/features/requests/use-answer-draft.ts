import { insertText } from '@samenwijs/ui';
import { useRef } from 'react';
import { useDraft } from '../../shared/draft';
import type { Cited } from './api';
import { marker, withoutSource } from './citations';

type AnswerDraft = { key: string; body: string; cites: Cited[] };
const emptyAnswer = (): AnswerDraft => ({ key: crypto.randomUUID(), body: '', cites: [] });

/** An answer that is being written, with its sources. A source is cited at the cursor as "[1]". */
export function useAnswerDraft(requestId: string, kind: 'expert' | 'peer') {
  const draft = useDraft(`answer.${kind}.${requestId}`, emptyAnswer);
  const { value, update } = draft;
  const area = useRef<HTMLTextAreaElement>(null);
  return {
    ...draft,
    area,
    cite: (item: Cited) => {
      const known = value.cites.findIndex(({ id }) => id === item.id);
      const cites = known < 0 ? [...value.cites, item] : value.cites;
      const n = known < 0 ? cites.length : known + 1;
      const element = area.current;
      if (!element) return update({ cites, body: value.body + marker(n, value.body) });
      insertText(element, marker(n, element.value.slice(0, element.selectionStart)));
      update({ cites, body: element.value });
    },
    removeSource: (n: number) =>
      update({ body: withoutSource(value.body, n), cites: value.cites.filter((_, i) => i !== n - 1) }),
    isCited: (id: string) => value.cites.findIndex((item) => item.id === id) + 1,
  };
}
export type AnswerDraftState = ReturnType<typeof useAnswerDraft>;
