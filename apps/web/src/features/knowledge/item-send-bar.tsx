import { Button, Icon } from '@samenwijs/ui';
import { Trans } from 'react-i18next';
import { useFormat } from '../../shared/format';
import { Link, LinkButton } from '../../shared/links';
import type { Item } from './api';
import type { useItemForm } from './autosave';
import { useTexts } from './texts';

type Props = {
  id: string;
  item: Item | null;
  editor: ReturnType<typeof useItemForm>;
  isPending: boolean;
  blocked: boolean;
};

/** One blue button, what it does, and where the text is kept. */
export function SendBar({ id, item, editor, isPending, blocked }: Props) {
  const { t } = useTexts();
  const { form } = editor;
  const inReview = item?.status === 'in_review';
  return (
    <div className="sendbar">
      {!inReview || item.viewerCan.publish ? (
        <Button tone="primary" size="big" type="submit" isPending={isPending} isDisabled={blocked}>
          {t(inReview ? 'deed.publish' : 'deed.submit')}
        </Button>
      ) : (
        <LinkButton tone="primary" size="big" to="/kennis/$id" params={{ id }}>
          {t('deed.done')}
        </LinkButton>
      )}
      <p className="meta">{t(inReview ? 'send.review' : 'send.draft')}</p>
      <Kept editor={editor} />
      {form.version !== null && (
        <Link className="linkish" to="/kennis/$id" params={{ id }}>
          {t('send.look')}
        </Link>
      )}
    </div>
  );
}

function Kept({ editor: { form, dirty, sentAt, savedAt, kept } }: Pick<Props, 'editor'>) {
  const { t } = useTexts();
  const { language } = useFormat();
  if (!kept) return <p className="meta late">{t('common:saved.failed')}</p>;
  if (!savedAt && form.version === null) return null;
  const time =
    sentAt && new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(sentAt);
  return (
    <p className="meta">
      <Icon name="check" />{' '}
      {dirty || !time ? (
        t(dirty ? 'send.here' : 'send.saved')
      ) : (
        <Trans t={t} i18nKey="send.savedAt" values={{ time }} components={{ time: <time /> }} />
      )}
    </p>
  );
}
