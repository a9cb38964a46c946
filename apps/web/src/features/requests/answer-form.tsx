import { Button, Icon, Markdown, MarkdownEditor, showToast } from '@samenwijs/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../shared/api/client';
import { WriteError } from '../../shared/feedback';
import { useEditorLabels } from '../../shared/labels';
import { AnswerRequestDocument } from './answer-api';
import type { FullRequest } from './api';
import { Citable } from './citable';
import { PassOn } from './pass-on';
import { SourceList, useCite } from './sources';
import { useAnswerDraft } from './use-answer-draft';

export function AnswerForm({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const { t: tCommon } = useTranslation();
  const labels = useEditorLabels();
  const client = useQueryClient();
  const navigate = useNavigate();
  const preview = useId();
  const draft = useAnswerDraft(request.id, 'expert');
  const { value, update } = draft;
  const [tried, setTried] = useState(false);
  const cite = useCite(request.id, value.cites);
  const empty = !value.body.trim();
  const send = useMutation({
    mutationFn: () =>
      execute(AnswerRequestDocument, {
        input: {
          key: value.key,
          requestId: request.id,
          kind: 'expert',
          body: value.body,
          citedItemIds: value.cites.map(({ id }) => id),
        },
      }),
    onSuccess: async () => {
      await Promise.all(
        [['request', request.id], ['requests'], ['queue']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
      await navigate({ to: '/vragen/$id', params: { id: request.id }, hash: 'antwoorden' });
      draft.clear();
      showToast({ text: t('write.sent') });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (empty) draft.area.current?.focus();
    else send.mutate();
  };
  return (
    <form className="write write--answer" noValidate onSubmit={submit}>
      <div className="write__main">
        <WriteError error={send.error} kept={t('ask.kept')} />
        <MarkdownEditor
          label={t('answer.yours')}
          hint={t('write.hint')}
          rows={14}
          value={value.body}
          onChange={(body) => update({ body })}
          error={tried && empty && t('problem.noText')}
          labels={labels}
          areaRef={draft.area}
          noPreview
        />
        <section className="preview" aria-labelledby={preview}>
          <h2 className="h-small" id={preview}>
            {request.region
              ? t('write.preview', { region: request.region.name })
              : t('write.previewSomebody')}
          </h2>
          {empty ? (
            <p className="meta">{tCommon('editor.nothing')}</p>
          ) : (
            <Markdown text={value.body} className="usertext" cite={cite} />
          )}
          <SourceList owner={request.id} items={value.cites} onRemove={draft.removeSource} />
        </section>
      </div>
      <Citable request={request} draft={draft} />
      <div className="sendbar">
        <Button tone="primary" size="big" type="submit" isPending={send.isPending}>
          {t('write.send')}
        </Button>
        <p className="meta" role="status">
          {draft.savedAt && (
            <>
              {draft.kept && <Icon name="check" />} {tCommon(draft.kept ? 'saved.now' : 'saved.failed')}
            </>
          )}
        </p>
        <PassOn request={request} />
      </div>
    </form>
  );
}
