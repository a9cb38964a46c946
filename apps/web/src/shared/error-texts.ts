import type { ErrorCode } from '@samenwijs/domain';
import { useTranslation } from 'react-i18next';
import { RequestError } from './api/errors';

/** A sentence for every code of the catalogue: a code without one fails tsc here. */
export function useErrorTexts() {
  const { t } = useTranslation('errors');
  return (error: unknown) => {
    const code: ErrorCode = error instanceof RequestError ? error.code : 'INTERNAL';
    return { code, title: t(`${code}.title`), text: t(`${code}.text`) };
  };
}
