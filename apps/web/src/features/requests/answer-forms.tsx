import { Button, MarkdownEditor } from '@samenwijs/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../shared/announce';
import { execute } from '../../shared/api/client';
import { useDraft } from '../../shared/draft';
import { WriteError } from '../../shared/feedback';
import { useEditorLabels } from '../../shared/labels';
import { AnswerRequestDocument, AskOnDocument, EditAnswerDocument } from './answer-api';
import type { FullAnswer } from './api';
import { CitePicker } from './cite-picker';
import { withoutSource } from './citations';
import { SourceList } from './sources';
import { useAnswerDraft } from './use-answer-draft';

/** Sends, and reads the question again. */
function useSend(requestId: string, send: () => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['request', requestId] });
      onDone();
    },
  });
}

type TextFormProps = {
  body: string;
  onSend: () => void;
  send: { isPending: boolean; error: unknown };
  submit: string;
  onCancel?: (() => void) | undefined;
  saved?: boolean;
  children: (problem: string | false) => ReactNode;
};
/** What every form with one text has: the refusal above, the text, what sends it, the way out. */
function TextForm({ body, onSend, send, submit, onCancel, saved, children }: TextFormProps) {
  const { t } = useTranslation('requests');
  const { t: tCommon } = useTranslation();
  const [tried, setTried] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (body.trim()) onSend();
    else event.currentTarget.querySelector('textarea')?.focus();
  };
  return (
    <form className="stack answer__form" noValidate onSubmit={onSubmit}>
      <WriteError error={send.error} kept={t('ask.kept')} />
      {children(tried && !body.trim() && t('problem.noText'))}
      <div className="actions">
        <Button tone="ink" type="submit" isPending={send.isPending}>
          {submit}
        </Button>
        {onCancel && (
          <Button tone="link" onPress={onCancel}>
            {tCommon('cancel')}
          </Button>
        )}
        {saved && <p className="meta">{tCommon('saved.now')}</p>}
      </div>
    </form>
  );
}

const emptyReply = () => ({ key: crypto.randomUUID(), body: '' });

/** "Vraag door". */
export function ReplyForm({
  answerId,
  requestId,
  onDone,
}: {
  answerId: string;
  requestId: string;
  onDone: () => void;
}) {
  const { t } = useTranslation('requests');
  const labels = useEditorLabels();
  const { value, update, clear, savedAt } = useDraft(`reply.${answerId}`, emptyReply);
  const send = useSend(
    requestId,
    () => execute(AskOnDocument, { answerId, key: value.key, body: value.body }),
    () => {
      clear();
      onDone();
      announce(t('answer.replySent'));
    },
  );
  return (
    <TextForm
      body={value.body}
      onSend={() => send.mutate()}
      send={send}
      submit={t('answer.sendReply')}
      onCancel={onDone}
      saved={!!savedAt}
    >
      {(error) => (
        <MarkdownEditor
          label={t('answer.reply')}
          rows={3}
          value={value.body}
          onChange={(body) => update({ body })}
          error={error}
          labels={labels}
        />
      )}
    </TextForm>
  );
}

export function EditAnswer({
  answer,
  requestId,
  onDone,
}: {
  answer: FullAnswer;
  requestId: string;
  onDone: () => void;
}) {
  const { t } = useTranslation('requests');
  const labels = useEditorLabels();
  const [body, setBody] = useState(answer.body);
  const [cites, setCites] = useState(answer.cites);
  const send = useSend(
    requestId,
    () =>
      execute(EditAnswerDocument, {
        id: answer.id,
        version: answer.version,
        body,
        citedItemIds: cites.map(({ id }) => id),
      }),
    onDone,
  );
  return (
    <TextForm
      body={body}
      onSend={() => send.mutate()}
      send={send}
      submit={t('answer.save')}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <MarkdownEditor
            label={t('answer.yours')}
            rows={8}
            value={body}
            onChange={setBody}
            error={error}
            labels={labels}
          />
          <SourceList
            owner={answer.id}
            items={cites}
            onRemove={(n) => {
              setCites(cites.filter((_, i) => i !== n - 1));
              setBody(withoutSource(body, n));
            }}
          />
        </>
      )}
    </TextForm>
  );
}

/** "Denk mee": what another region would do. */
export function PeerForm({ requestId }: { requestId: string }) {
  const { t } = useTranslation('requests');
  const labels = useEditorLabels();
  const id = useId();
  const draft = useAnswerDraft(requestId, 'peer');
  const { value, clear } = draft;
  const [open, setOpen] = useState(false);
  const send = useSend(
    requestId,
    () =>
      execute(AnswerRequestDocument, {
        input: {
          key: value.key,
          requestId,
          kind: 'peer',
          body: value.body,
          citedItemIds: value.cites.map((item) => item.id),
        },
      }),
    () => {
      clear();
      setOpen(false);
      announce(t('answer.sent'));
    },
  );
  return (
    <section className="answer" id="denk-mee" aria-labelledby={id}>
      <h3 id={id}>{t('peer.title')}</h3>
      {open || value.body ? (
        <TextForm
          body={value.body}
          onSend={() => send.mutate()}
          send={send}
          submit={t('peer.send')}
          onCancel={value.body ? undefined : () => setOpen(false)}
          saved={!!draft.savedAt}
        >
          {(error) => (
            <>
              <MarkdownEditor
                label={t('answer.yours')}
                hint={t('peer.hint')}
                rows={6}
                value={value.body}
                onChange={(body) => draft.update({ body })}
                error={error}
                labels={labels}
                areaRef={draft.area}
              />
              <SourceList owner={requestId} items={value.cites} onRemove={draft.removeSource} />
              <CitePicker onCite={draft.cite} />
            </>
          )}
        </TextForm>
      ) : (
        <>
          <p>{t('peer.text')}</p>
          <div className="actions">
            <Button tone="ink" onPress={() => setOpen(true)}>
              {t('peer.open')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
