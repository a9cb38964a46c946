import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Read } from '../../shared/feedback';
import { useTitle } from '../../shared/title';
import { requestQuery } from './api';
import { AskForm } from './ask-form';
import { Refused } from './refused';

/** A new question, a draft to go on with (?concept=), or a posted question to change (?wijzig=). */
export function AskPage() {
  const { t } = useTranslation('requests');
  const { concept, wijzig, titel } = useSearch({ from: '/signed-in/vragen/nieuw' });
  const id = wijzig ?? concept;
  const query = useQuery({ ...requestQuery(id ?? ''), enabled: !!id });
  useTitle(t(wijzig ? 'ask.editTitle' : 'ask.title'));
  if (!id) return <AskForm kind="new" title={titel} />;
  return (
    <Read query={query} loading={t('loading')}>
      {({ request }) =>
        request?.viewerCan.edit ? (
          <AskForm key={id} kind={request.status === 'draft' ? 'draft' : 'edit'} start={request} />
        ) : (
          <Refused code={request ? 'FORBIDDEN' : 'NOT_FOUND'} id={request?.id} />
        )
      }
    </Read>
  );
}
