import { MarkdownEditor, TextArea, Warning } from '@samenwijs/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { hasCode, refusedFields } from '../../shared/api/errors';
import { WriteError } from '../../shared/feedback';
import { useEditorLabels } from '../../shared/labels';
import { htmlToMarkdown } from '../../shared/paste';
import { useTitle } from '../../shared/title';
import { useViewer } from '../../shared/viewer';
import type { Item } from './api';
import { useItemForm } from './autosave';
import { Conflict } from './item-conflict';
import { Audience, EvidenceChoice, Subjects } from './item-choices';
import { EditorHead, Progress } from './item-editor-head';
import { type Field, missingFields } from './item-form';
import { Remainder } from './item-remainder';
import { SendBar } from './item-send-bar';
import { moveItem } from './moves';
import { SECTIONS } from './sections';
import { useTexts } from './texts';

type Props = {
  id: string;
  /** Null while it was never saved. */
  item: Item | null;
  onSaved?: () => void;
};

export function ItemEditor({ id, item, onSaved }: Props) {
  const { t } = useTexts();
  const viewer = useViewer()!;
  const { incomplete } = useRouterState({ select: ({ location }) => location.state });
  const editor = useItemForm(id, item, viewer.region?.id ?? null);
  const { form, update, conflict } = editor;
  const [checked, setChecked] = useState(!!incomplete);
  const page = useRef<HTMLFormElement>(null);
  const labels = useEditorLabels();
  const send = useSend(id, editor);
  useTitle(form.title || t('editor.newTitle'));

  const isSaved = form.version !== null;
  useEffect(() => {
    if (isSaved) onSaved?.();
  }, [isSaved, onSaved]);
  const focusFirstError = () =>
    requestAnimationFrame(() =>
      page.current?.querySelector<HTMLElement>('.field--error :is(input, textarea)')?.focus(),
    );
  useEffect(() => {
    if (incomplete) focusFirstError();
  }, [incomplete]);

  // Without a connection the bar below says where the text is; it is sent when there is one.
  const error = send.error ?? (hasCode(editor.error, 'UNAVAILABLE') ? null : editor.error);
  const refused = refusedFields(error);
  const missing = missingFields(form);
  const problem = (field: Field) =>
    checked && missing.includes(field)
      ? t(`missing.${field as 'title'}`)
      : refused[field] && !(refused[field] === 'required' && form[field])
        ? t('missing.refused')
        : undefined;

  return (
    <>
      <EditorHead item={item} form={form} missing={missing.length} />
      {item?.returnReason && (
        <Warning title={t('editor.returned')}>
          <p>{item.returnReason}</p>
        </Warning>
      )}
      <form
        className="write"
        ref={page}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
          if (missing.length) focusFirstError();
          else send.mutate(item?.viewerCan.publish ? 'publish' : 'submit');
        }}
      >
        <div className="write__main ask__form">
          <WriteError error={error} kept={t('editor.kept')} />
          {conflict && <Conflict form={form} conflict={conflict} onChoose={editor.choose} />}
          <div id="s-title">
            <TextArea
              label={t('field.title.label')}
              hint={t('field.title.hint')}
              error={problem('title')}
              rows={2}
              areaClassName="ask__title"
              maxLength={200}
              value={form.title}
              onChange={(title) => update({ title: title.replace(/\n/g, ' ') })}
            />
          </div>
          <div id="s-summary">
            <TextArea
              label={t('field.summary.label')}
              hint={t('field.summary.hint')}
              error={problem('summary')}
              rows={2}
              value={form.summary}
              onChange={(summary) => update({ summary })}
            />
          </div>
          {SECTIONS.map((section) => (
            <div key={section} id={`s-${section === 'outcomesShort' ? 'outcomes' : section}`}>
              <MarkdownEditor
                label={t(`section.${section}.label`)}
                hint={t(`section.${section}.hint`)}
                error={problem(section)}
                rows={3}
                labels={labels}
                fromHtml={htmlToMarkdown}
                value={form[section]}
                onChange={(text) => update({ [section]: text })}
              />
            </div>
          ))}
          <Remainder form={form} update={update} />
          <EvidenceChoice form={form} update={update} />
          <Subjects form={form} update={update} />
        </div>
        <aside aria-label={t('editor.aside')}>
          <div className="ask__sticky">
            <Progress form={form} />
            <Audience form={form} update={update} canMove={!item?.publishedAt} />
          </div>
        </aside>
        <SendBar id={id} item={item} editor={editor} isPending={send.isPending} blocked={!!conflict} />
      </form>
    </>
  );
}

/** Saves what is open, then lets somebody read it or publishes it. */
function useSend(id: string, { saveNow, clear }: ReturnType<typeof useItemForm>) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (move: 'submit' | 'publish') => moveItem({ move, id, version: await saveNow() }),
    onSuccess: async () => {
      clear();
      await Promise.all([
        client.resetQueries({ queryKey: ['item', id] }),
        client.invalidateQueries({ queryKey: ['items'] }),
      ]);
      await navigate({ to: '/kennis/$id', params: { id } });
    },
  });
}

export type Update = ReturnType<typeof useItemForm>['update'];
