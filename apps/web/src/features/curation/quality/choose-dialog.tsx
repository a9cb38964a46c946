import { Button, Dialog } from '@samenwijs/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trans, useTranslation } from 'react-i18next';
import { execute } from '../../../shared/api/client';
import { announce } from '../../../shared/announce';
import { WriteError } from '../../../shared/feedback';
import { MakeProfileCurrentDocument, profilesQuery, type Profile } from './api';

type Props = { profile: Profile | null; current: Profile; onClose: () => void };
/** Before another profile ranks for everybody. */
export function ChooseDialog({ profile, current, onClose }: Props) {
  const { t } = useTranslation('quality');
  return (
    <Dialog
      isOpen={!!profile}
      onClose={onClose}
      title={profile ? t('choose.title', { name: profile.name }) : ''}
    >
      {profile && <Confirm profile={profile} current={current} onClose={onClose} />}
    </Dialog>
  );
}

function Confirm({ profile, current, onClose }: Props & { profile: Profile }) {
  const { t } = useTranslation('quality');
  const { t: tCommon } = useTranslation();
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: profilesQuery.queryKey });
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      execute(MakeProfileCurrentDocument, {
        id: profile.id,
        version: profile.version,
        insteadOf: current.id,
      }),
    onSuccess: async () => {
      await again();
      void client.invalidateQueries({ queryKey: ['quality'] });
      announce(t('choose.done', { name: profile.name }));
      onClose();
    },
    // Somebody else chose: what is shown behind this dialog is looked up again.
    onError: again,
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <WriteError error={error} />
      <p>
        <Trans
          t={t}
          i18nKey="choose.text"
          values={{ name: current.name }}
          components={{ b: <b translate="no" /> }}
        />
      </p>
      <div className="actions">
        <Button tone="ink" type="submit" isPending={isPending}>
          {t('choose.deed')}
        </Button>
        <Button tone="link" onPress={onClose}>
          {tCommon('cancel')}
        </Button>
      </div>
    </form>
  );
}
