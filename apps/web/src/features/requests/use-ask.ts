import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useEffectEvent } from 'react';
import { execute } from '../../shared/api/client';
import { hasCode } from '../../shared/api/errors';
import type { RequestTextFragment } from '../../shared/api/gql/graphql';
import { useDraft } from '../../shared/draft';
import { useViewer } from '../../shared/viewer';
import { requestQuery } from './api';
import { EditRequestDocument, PostRequestDocument, similarQuery, themesQuery } from './ask-api';
import { askOf, emptyAsk, inputOf, proposedScope, proposedThemes, type AskDraft } from './ask-draft';
import { useDebounced } from '../../shared/use-debounced';
import { useServerDraft } from './use-server-draft';

/** Short: the answer has to be there within 150 ms of the last key, and overtaken searches are given up. */
const SEARCH_MS = 40;
export type AskKind = 'new' | 'draft' | 'edit';

/** Everything behind the form: the draft here and with the API, what is found meanwhile, and sending it. */
export function useAsk(kind: AskKind, start: RequestTextFragment | undefined, title: string | undefined) {
  const viewer = useViewer();
  const client = useQueryClient();
  const navigate = useNavigate();
  const empty = useCallback(
    () => (start ? askOf(start) : { ...emptyAsk(), ...(title && { title }) }),
    [start, title],
  );
  const draft = useDraft<AskDraft>(start ? `request.${start.id}` : 'request.new', empty);
  const { value, update, clear } = draft;

  const sought = useDebounced(value.title.trim(), SEARCH_MS);
  const text = useDebounced([value.bottleneck, value.tried, value.helpWanted].join('\n').trim(), SEARCH_MS);
  const similar = useQuery(similarQuery({ title: sought, text, excludeRequestId: value.key }));
  const all = useQuery(themesQuery).data ?? [];
  const themes = proposedThemes(value.themes, similar.data?.themes ?? [], all);
  const scope = proposedScope(value.scope, similar.data?.scope);
  const input = inputOf(
    value,
    themes.flatMap((theme) => (theme.on ? [theme.value.id] : [])),
    scope?.on ? scope.value : null,
  );

  const server = useServerDraft(input, {
    wanted: kind !== 'edit' && value.dirty && !!input.title && !!viewer?.can.draftRequest,
    onSaved: (version, unchanged) => update({ version, ...(unchanged && { dirty: false }) }),
  });

  // What was left here unchanged is older than what is there now.
  const refresh = useEffectEvent(() => {
    if (start && !value.dirty && value.version !== start.version) update(askOf(start));
  });
  useEffect(() => refresh(), []);

  const done = async (id: string) => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['requests'] }),
      client.invalidateQueries({ queryKey: ['request', id] }),
      client.invalidateQueries({ queryKey: ['matches', id] }),
    ]);
    await navigate({ to: '/vragen/$id', params: { id } });
    clear();
  };
  const send = useMutation({
    mutationFn: async (how: 'post' | 'save') => {
      if (kind === 'edit') return (await execute(EditRequestDocument, { input })).editRequest;
      if (how === 'save') return server.save();
      const version = await server.hold();
      return (await execute(PostRequestDocument, { input: { ...input, version } })).postRequest;
    },
    onSuccess: ({ id }) => done(id),
    onError: server.release,
  });

  const conflict = server.conflict || hasCode(send.error, 'VERSION_CONFLICT');
  const { data: theirs } = useQuery({
    ...requestQuery(value.key),
    enabled: conflict,
    staleTime: 0,
    select: ({ request }) => request,
  });

  return {
    ...draft,
    change: (part: Partial<AskDraft>) => update({ ...part, dirty: true }),
    similar,
    sought,
    themes,
    scope,
    server,
    send,
    theirs: conflict && theirs && theirs.version !== value.version ? theirs : null,
    viewer,
  };
}
