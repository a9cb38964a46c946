import { Button } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { demoAccountsQuery } from '../../shared/demo';
import { firstName } from '../../shared/viewer';

/** The people of the demonstration content. Nothing at all where there is none. */
export function DemoAccounts({
  isBusy,
  onChoose,
}: {
  isBusy: boolean;
  onChoose: (account: { email: string; password: string }) => void;
}) {
  const { t } = useTranslation('identity');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { data: accounts = [] } = useQuery(demoAccountsQuery);
  if (!accounts.length) return null;
  return (
    <>
      <h2>{t('demo.title')}</h2>
      <p>{t('demo.intro')}</p>
      <ul className="demo">
        {accounts.map(({ email, password, name, role, description }) => (
          <li key={email}>
            <p>
              <b>{name}</b>
              <span className="meta">
                {tVocabulary(`role.${role}`)}
                {description && `, ${description}`}
              </span>
            </p>
            <Button
              size="small"
              isDisabled={isBusy}
              aria-label={t('demo.as', { name })}
              onPress={() => onChoose({ email, password })}
            >
              {t('demo.as', { name: firstName({ name }) })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
