import { Button, PageHead, TextField } from '@samenwijs/ui';
import { useMutation } from '@tanstack/react-query';
import { Navigate, useRouter, useSearch } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { execute } from '../../shared/api/client';
import { hasCode } from '../../shared/api/errors';
import { WriteError } from '../../shared/feedback';
import { Link } from '../../shared/links';
import { useTitle } from '../../shared/title';
import { useSession, useViewer } from '../../shared/viewer';
import { SignInDocument } from './api';
import { DemoAccounts } from './demo-accounts';

type Credentials = { email: string; password: string };
type Problem = 'missingEmail' | 'missingPassword';

export function SignInPage() {
  const { t } = useTranslation('identity');
  useTitle(t('title'));
  const { naar = '/' } = useSearch({ from: '/inloggen' });
  const router = useRouter();
  const setSession = useSession();
  const viewer = useViewer();
  const form = useRef<HTMLFormElement>(null);
  const [{ email, password }, setCredentials] = useState<Credentials>({ email: '', password: '' });
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const focus = (name: keyof Credentials) =>
    form.current?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus();

  const signIn = useMutation({
    mutationFn: (input: Credentials) => execute(SignInDocument, { input }),
    onSuccess: async (result) => {
      await setSession(result.signIn);
      await router.invalidate();
      router.history.replace(naar);
    },
    onError: () => {
      // The address stays, the password is typed again.
      setCredentials((old) => ({ ...old, password: '' }));
      focus('password');
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = !email.trim() ? 'missingEmail' : !password ? 'missingPassword' : undefined;
    setProblem(missing);
    if (missing) focus(missing === 'missingEmail' ? 'email' : 'password');
    else signIn.mutate({ email: email.trim(), password });
  };

  if (viewer && !signIn.isPending && !signIn.isSuccess) return <Navigate to="/" replace />;
  return (
    <>
      <PageHead kind="tight" title={t('title')} intro={t(naar === '/' ? 'intro' : 'introReturn')} />
      <div className="signin">
        <form className="signin__form" ref={form} onSubmit={submit} noValidate>
          <WriteError error={signIn.error} kept={t('kept')} />
          <TextField
            label={t('email')}
            name="email"
            type="email"
            autoComplete="username"
            value={email}
            onChange={(value) => setCredentials({ email: value, password })}
            error={problem === 'missingEmail' && t('missingEmail')}
          />
          <TextField
            label={t('password')}
            name="password"
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            value={password}
            onChange={(value) => setCredentials({ email, password: value })}
            error={
              problem === 'missingPassword'
                ? t('missingPassword')
                : hasCode(signIn.error, 'BAD_CREDENTIALS') && t('passwordAgain')
            }
            beside={
              <button
                className="button"
                type="button"
                aria-pressed={shown}
                aria-label={t('showPassword')}
                onClick={() => setShown(!shown)}
              >
                {t('show')}
              </button>
            }
          />
          <div className="actions">
            <Button tone="primary" size="big" type="submit" isPending={signIn.isPending}>
              {t('submit')}
            </Button>
          </div>
        </form>
        <div className="signin__form">
          <DemoAccounts
            isBusy={signIn.isPending}
            onChoose={(account) => {
              setProblem(undefined);
              setCredentials(account);
              signIn.mutate(account);
            }}
          />
          <div className="signin__or">
            <p>
              <Trans
                t={t}
                i18nKey="noAccount"
                components={{ b: <b />, join: <Link to="/" hash="meedoen" /> }}
              />
            </p>
            <p className="meta">
              <Trans t={t} i18nKey="readWithout" components={{ items: <Link to="/kennis" /> }} />
            </p>
          </div>
        </div>
      </div>
    </>
  );
}
