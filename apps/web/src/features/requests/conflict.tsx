import { Button, Warning } from '@samenwijs/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { askOf, differing, type AskDraft } from './ask-draft';
import type { RequestTextFragment } from '../../shared/api/gql/graphql';

type Props = {
  mine: AskDraft;
  theirs: RequestTextFragment;
  onKeep: () => void;
  onTake: () => void;
};
/** Somebody else changed it meanwhile: both texts, and the writer's own stays unless they decide otherwise. */
export function Conflict({ mine, theirs, onKeep, onTake }: Props) {
  const { t } = useTranslation('requests');
  const other = askOf(theirs);
  const fields = differing(mine, other);
  const side = (title: string, { text, button }: { text: AskDraft; button: ReactNode }) => (
    <div>
      <h3 className="h-small">{title}</h3>
      {fields.map((name) => (
        <div key={name}>
          <p className="meta">{t(`field.${name}`)}</p>
          <p>{text[name].trim() || t('conflict.empty')}</p>
        </div>
      ))}
      {button}
    </div>
  );
  return (
    <div role="alert">
      <Warning title={t('conflict.title')}>{t(fields.length ? 'conflict.text' : 'conflict.same')}</Warning>
      <div className="both">
        {side(t('conflict.mine'), {
          text: mine,
          button: <Button onPress={onKeep}>{t('conflict.keep')}</Button>,
        })}
        {side(t('conflict.theirs'), {
          text: other,
          button: <Button onPress={onTake}>{t('conflict.take')}</Button>,
        })}
      </div>
    </div>
  );
}
