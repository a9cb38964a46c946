import { ANSWER_WITHIN_DAYS } from '@samenwijs/domain';
import { Button, Choices, Dialog, Radio, Select, TextField } from '@samenwijs/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../announce';
import { execute } from '../api/client';
import type { AssignmentPartsFragment, GroupSuggestionPartsFragment } from '../api/gql/graphql';
import { WriteError } from '../feedback';
import { useFormat } from '../format';
import { keepFocus } from './keep-focus';
import { expertGroupsQuery, RouteRequestDocument } from './api';

export type Routable = {
  id: string;
  version: number;
  title: string;
  assignment: AssignmentPartsFragment | null;
  groupSuggestions: GroupSuggestionPartsFragment[];
};
const OTHER = 'other';

/** The day of a moment, as a date field has it, in the reader's own time. */
const day = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
const inDays = (days: number) => {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return day(date);
};

/** Sends a question to a group, with a day on which the answer is due. Null closes it. */
export function RouteBox({ request, onClose }: { request: Routable | null; onClose: () => void }) {
  const { t } = useTranslation('requests');
  return (
    <Dialog
      isOpen={!!request}
      onClose={onClose}
      title={t(request?.assignment?.status === 'proposed' ? 'route.changeTitle' : 'route.title')}
    >
      {request && <RouteForm request={request} onClose={onClose} />}
    </Dialog>
  );
}

function RouteForm({ request, onClose }: { request: Routable; onClose: () => void }) {
  const { t } = useTranslation('requests');
  const { t: tCommon } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const { data } = useQuery(expertGroupsQuery);
  const { groupSuggestions: suggestions, assignment } = request;
  const others = (data?.expertGroups ?? []).filter(
    ({ id }) => !suggestions.some(({ group }) => group.id === id),
  );
  const first = suggestions.find((suggestion) => suggestion.suggestedByFacilitator) ?? suggestions[0];
  const [chosen, setChosen] = useState(first?.group.id ?? OTHER);
  const [other, setOther] = useState('');
  const [due, setDue] = useState(
    assignment?.dueOn ? day(new Date(assignment.dueOn)) : inDays(ANSWER_WITHIN_DAYS),
  );
  const groupId = chosen === OTHER ? other || (others[0]?.id ?? '') : chosen;
  const send = useMutation({
    mutationFn: () =>
      execute(RouteRequestDocument, {
        id: request.id,
        version: request.version,
        groupId,
        // The end of that day, where the coordinator is.
        dueOn: due ? new Date(`${due}T23:59:00`).toISOString() : null,
      }),
    onSettled: () =>
      Promise.all(
        [['request', request.id], ['requests'], ['queue']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
  const route = () =>
    send.mutate(undefined, {
      onSuccess: () => {
        onClose();
        announce(t('route.done'));
        keepFocus('main h1');
      },
    });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (groupId) route();
      }}
    >
      <p>{request.title}</p>
      <WriteError error={send.error} />
      <Choices label={t('route.group')}>
        {suggestions.map(({ group, because, suggestedByFacilitator }) => (
          <Radio
            key={group.id}
            name="group"
            checked={chosen === group.id}
            onChange={() => setChosen(group.id)}
          >
            <b>{group.name}</b>
            <span className="meta">
              {suggestedByFacilitator
                ? ` ${t('group.suggested')}`
                : because.length > 0 &&
                  ` ${t('proposed.because', { words: format.list(because.slice(0, 4)) })}`}
            </span>
          </Radio>
        ))}
        {suggestions.length > 0 && others.length > 0 && (
          <Radio name="group" checked={chosen === OTHER} onChange={() => setChosen(OTHER)}>
            {t('route.other')}
          </Radio>
        )}
      </Choices>
      {chosen === OTHER && (
        <Select
          label={t('route.otherGroup')}
          value={groupId}
          onChange={setOther}
          options={others.map(({ id, name }) => [id, name] as const)}
        />
      )}
      <TextField label={t('route.due')} type="date" value={due} onChange={setDue} inputClassName="date" />
      <div className="actions">
        <Button tone="ink" type="submit" isPending={send.isPending}>
          {t('route.submit')}
        </Button>
        <Button tone="link" onPress={onClose}>
          {tCommon('cancel')}
        </Button>
      </div>
    </form>
  );
}
