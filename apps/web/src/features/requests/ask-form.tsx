import { HELP_KINDS, URGENCIES } from '@samenwijs/domain';
import { Button, Checkbox, Choices, Icon, PageHead, Radio, TextArea } from '@samenwijs/ui';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode, refusedFields } from '../../shared/api/errors';
import type { RequestTextFragment } from '../../shared/api/gql/graphql';
import { WriteError } from '../../shared/feedback';
import { LinkButton } from '../../shared/links';
import { Already } from './already';
import { askOf, TITLE_MAX } from './ask-draft';
import { Conflict } from './conflict';
import { Proposed } from './proposed';
import { useAsk, type AskKind } from './use-ask';

type Props = { kind: AskKind; start?: RequestTextFragment | undefined; title?: string | undefined };

export function AskForm({ kind, start, title }: Props) {
  const { t } = useTranslation('requests');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { t: tCommon } = useTranslation();
  const ask = useAsk(kind, start, title);
  const { value, change, send, server, theirs, viewer } = ask;
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const mayPost = kind === 'edit' || !!viewer?.can.postRequest;

  const length = value.title.trim().length;
  const refused = refusedFields(send.error);
  const problem = {
    title:
      tried && !length
        ? t('problem.noTitle')
        : length > TITLE_MAX
          ? t('problem.longTitle', { count: length - TITLE_MAX })
          : refused.title && t('problem.refused'),
    ...Object.fromEntries(
      (['bottleneck', 'tried', 'helpWanted'] as const).map((name) => [
        name,
        refused[name] && t('problem.refused'),
      ]),
    ),
  } as Partial<Record<'title' | 'bottleneck' | 'tried' | 'helpWanted', string>>;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!length || length > TITLE_MAX) {
      form.current?.querySelector('textarea')?.focus();
      return;
    }
    send.mutate(mayPost ? 'post' : 'save');
  };

  const area = (name: 'bottleneck' | 'tried' | 'helpWanted', rows: number) => (
    <TextArea
      label={t(`field.${name}`)}
      hint={t(`hint.${name}`)}
      rows={rows}
      value={value[name]}
      onChange={(text) => change({ [name]: text })}
      error={problem[name]}
    />
  );

  return (
    <>
      <PageHead
        kind="tight"
        title={t(kind === 'edit' ? 'ask.editTitle' : 'ask.title')}
        intro={t(kind === 'edit' ? 'ask.editIntro' : 'ask.intro')}
      />
      <div className="ask">
        <form className="ask__form" ref={form} onSubmit={submit} noValidate>
          {!theirs && !hasCode(send.error, 'VERSION_CONFLICT') && (
            <WriteError error={send.error} kept={t('ask.kept')} />
          )}
          <TextArea
            label={t('field.title')}
            rows={2}
            areaClassName="ask__title"
            value={value.title}
            onChange={(text) => change({ title: text.replace(/\n/g, ' ') })}
            error={problem.title}
            after={<p className="field__count">{t('ask.count', { count: length, max: TITLE_MAX })}</p>}
          />
          {area('bottleneck', 5)}
          {area('tried', 3)}
          <Choices label={t('field.helpKinds')}>
            {HELP_KINDS.map((kind) => (
              <Checkbox
                key={kind}
                checked={value.helpKinds.includes(kind)}
                onChange={(on) =>
                  change({
                    helpKinds: on ? [...value.helpKinds, kind] : value.helpKinds.filter((k) => k !== kind),
                  })
                }
              >
                {tVocabulary(`helpKind.${kind}`)}
              </Checkbox>
            ))}
          </Choices>
          {area('helpWanted', 2)}
          <Choices label={t('field.urgency')}>
            {URGENCIES.map((urgency) => (
              <Radio
                key={urgency}
                name="urgency"
                checked={value.urgency === urgency}
                onChange={() => change({ urgency })}
              >
                {t(`urgency.${urgency}`)}
              </Radio>
            ))}
          </Choices>
          <Proposed draft={value} themes={ask.themes} scope={ask.scope} onChange={change} />
          {theirs && (
            <Conflict
              mine={value}
              theirs={theirs}
              onKeep={() => {
                change({ version: theirs.version });
                send.reset();
                server.reset();
              }}
              onTake={() => {
                ask.update(askOf(theirs));
                send.reset();
                server.reset();
              }}
            />
          )}
          <div className="ask__send">
            <Button tone="primary" size="big" type="submit" isPending={send.isPending}>
              {t(kind === 'edit' ? 'ask.save' : mayPost ? 'ask.post' : 'ask.saveForFacilitator')}
            </Button>
            {kind === 'edit' && start && (
              <LinkButton tone="link" to="/vragen/$id" params={{ id: start.id }}>
                {tCommon('cancel')}
              </LinkButton>
            )}
            <p className="meta" role="status">
              {ask.savedAt && (
                <>
                  {ask.kept && <Icon name="check" />}{' '}
                  {!ask.kept
                    ? tCommon('saved.failed')
                    : server.conflict
                      ? t('ask.savedConflict')
                      : server.state === 'saved' || (value.version !== null && !value.dirty)
                        ? t('ask.saved')
                        : tCommon('saved.now')}
                </>
              )}
            </p>
            {kind === 'new' && value.version !== null && (
              <Button tone="link" onPress={ask.clear}>
                {t('ask.another')}
              </Button>
            )}
          </div>
        </form>
        <Already similar={ask.similar.data} asked={ask.sought.length >= 3} />
      </div>
    </>
  );
}
