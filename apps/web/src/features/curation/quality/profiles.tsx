import { Button, Section } from '@samenwijs/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../../shared/api/client';
import { Read, useErrorToast } from '../../../shared/feedback';
import { When } from '../../../shared/when';
import { whenOpen } from '../../../shared/when-open';
import { Written } from '../../../shared/written';
import { CompareProfilesDocument, DiscardProfileDocument, profilesQuery, type Profile } from './api';
import { Comparison } from './comparison';

const ProfileForm = whenOpen<{ from: Profile | null; onClose: () => void }>(
  ({ from }) => !!from,
  async () => (await import('./profile-form')).ProfileForm,
);
const ChooseDialog = whenOpen<{ profile: Profile | null; current: Profile; onClose: () => void }>(
  ({ profile }) => !!profile,
  async () => (await import('./choose-dialog')).ChooseDialog,
);

/** The weights that rank, those that did, and those that may. */
export function Profiles() {
  const { t } = useTranslation('quality');
  const query = useQuery(profilesQuery);
  const client = useQueryClient();
  const toast = useErrorToast();
  const [copied, setCopied] = useState<Profile | null>(null);
  const [chosen, setChosen] = useState<Profile | null>(null);
  const again = () => client.invalidateQueries({ queryKey: profilesQuery.queryKey });
  const compare = useMutation({
    mutationFn: (variables: { baseId: string; otherId: string }) =>
      execute(CompareProfilesDocument, variables),
    onError: toast,
    onSettled: again,
  });
  const discard = useMutation({
    mutationFn: ({ id, version }: Profile) => execute(DiscardProfileDocument, { id, version }),
    onError: toast,
    onSettled: again,
  });
  return (
    <Section title={t('profile.title')} sub={t('profile.text')}>
      <Read query={query} loading={t('loading')}>
        {(profiles) => {
          const current = profiles.find(({ status }) => status === 'current')!;
          return (
            <>
              <ul className="profiles">
                {profiles.map((profile) => (
                  <li key={profile.id}>
                    <h3>
                      <span translate="no">{profile.name}</span>{' '}
                      <small>{t(`status.${profile.status}`)}</small>
                    </h3>
                    <p className="meta">
                      {t(profile.released ? 'profile.released' : 'profile.made')}{' '}
                      <When at={profile.createdAt} as="date" />
                      {profile.status === 'current' && profile.currentSince && (
                        <>
                          {' · '}
                          {t('profile.since')} <When at={profile.currentSince} />
                        </>
                      )}
                    </p>
                    {profile.note && (
                      <p>
                        <Written>{profile.note}</Written>
                      </p>
                    )}
                    {profile.comparison && <Comparison name={profile.name} comparison={profile.comparison} />}
                    <div className="actions">
                      {profile !== current && (
                        <>
                          <Button
                            isPending={compare.isPending && compare.variables.otherId === profile.id}
                            isDisabled={!!profile.comparison && profile.comparison.status !== 'done'}
                            onPress={() => compare.mutate({ baseId: current.id, otherId: profile.id })}
                          >
                            {t('compare.deed', { name: profile.name, other: current.name })}
                          </Button>
                          <Button onPress={() => setChosen(profile)}>
                            {t(profile.status === 'retired' ? 'choose.back' : 'choose.open', {
                              name: profile.name,
                            })}
                          </Button>
                        </>
                      )}
                      <Button tone="link" onPress={() => setCopied(profile)}>
                        {t('draft.open', { name: profile.name })}
                      </Button>
                      {profile.status === 'draft' && !profile.released && (
                        <Button tone="link" onPress={() => discard.mutate(profile)}>
                          {t('profile.discard', { name: profile.name })}
                        </Button>
                      )}
                    </div>
                  </li>
                ))}
              </ul>
              <ProfileForm from={copied} onClose={() => setCopied(null)} />
              <ChooseDialog profile={chosen} current={current} onClose={() => setChosen(null)} />
            </>
          );
        }}
      </Read>
    </Section>
  );
}
