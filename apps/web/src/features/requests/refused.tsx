import type { ErrorCode } from '@samenwijs/domain';
import { PageHead } from '@samenwijs/ui';
import { useTranslation } from 'react-i18next';
import { RequestError } from '../../shared/api/errors';
import { useErrorTexts } from '../../shared/error-texts';
import { LinkButton } from '../../shared/links';

/** A page about a question that is not there, or not for this viewer. */
export function Refused({ code, id }: { code: ErrorCode; id?: string | undefined }) {
  const { t } = useTranslation('requests');
  const { title, text } = useErrorTexts()(new RequestError(code));
  return (
    <PageHead kind="tight" title={title} intro={text}>
      <div className="actions">
        {id ? (
          <LinkButton tone="ink" to="/vragen/$id" params={{ id }}>
            {t('refused.question')}
          </LinkButton>
        ) : (
          <LinkButton tone="ink" to="/vragen">
            {t('refused.list')}
          </LinkButton>
        )}
      </div>
    </PageHead>
  );
}
