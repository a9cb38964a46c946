import { Button, showToast } from '@samenwijs/ui';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { execute } from '../api/client';
import { graphql } from '../api/gql';
import { useErrorToast } from '../feedback';
import { groupsOf, useSession, type Viewer } from '../viewer';

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);
const SignOutEverywhereDocument = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

const ACCOUNT = 'account';

/** For whom somebody acts: a region, a group, or their role in the network. */
function useAffiliation(viewer: Viewer) {
  const { t } = useTranslation('vocabulary');
  const role = viewer.memberships[0]?.role;
  return viewer.region?.name ?? groupsOf(viewer)[0]?.name ?? (role && t(`role.${role}`));
}

/** Signs out, here or everywhere; the first page is a visitor's. */
export function useSignOut() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const setSession = useSession();
  const onError = useErrorToast();
  const { mutate } = useMutation({
    mutationFn: async (everywhere: boolean) => {
      await (everywhere ? execute(SignOutEverywhereDocument) : execute(SignOutDocument));
    },
    onError,
    onSuccess: async (_, everywhere) => {
      await navigate({ to: '/' });
      await setSession(null);
      showToast({ text: t(everywhere ? 'account.signedOutEverywhere' : 'account.signedOut') });
    },
  });
  return mutate;
}

export function AccountDeeds({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const affiliation = useAffiliation(viewer);
  const signOut = useSignOut();
  return (
    <>
      <p className="meta">
        <b>{viewer.name}</b>
        {affiliation && `, ${affiliation}`}
        <br />
        {viewer.email}
      </p>
      <Button tone="link" onPress={() => signOut(false)}>
        {t('account.signOut')}
      </Button>
      <Button tone="link" onPress={() => signOut(true)}>
        {t('account.signOutEverywhere')}
      </Button>
    </>
  );
}

/** The name at the top right, and under it what belongs to the account. The browser's own popover: Escape and a press beside it close it. */
export function AccountMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const affiliation = useAffiliation(viewer);
  return (
    <>
      <button className="top__link top__me" type="button" popoverTarget={ACCOUNT}>
        <b>{viewer.name}</b>
        {affiliation && <small>{affiliation}</small>}
      </button>
      <div
        className="account"
        id={ACCOUNT}
        popover="auto"
        role="group"
        aria-label={t('account.of', { name: viewer.name })}
      >
        <AccountDeeds viewer={viewer} />
      </div>
    </>
  );
}
