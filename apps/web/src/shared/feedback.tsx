import { Button, ErrorNote, FormError, LoadingBridge, showToast } from '@samenwijs/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorTexts } from './error-texts';

/** For what could not be read, with another try. */
export function ReadError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const { title, text } = useErrorTexts()(error);
  return (
    <ErrorNote title={title} actions={<Button onPress={onRetry}>{t('tryAgain')}</Button>}>
      {text}
    </ErrorNote>
  );
}

/** Above a form that could not be sent. Nothing when there is no error. */
export function WriteError({ error, kept }: { error: unknown; kept?: string }) {
  const texts = useErrorTexts();
  if (!error) return null;
  const { title, text } = texts(error);
  return (
    <FormError title={title}>
      {text} {kept}
    </FormError>
  );
}

/** A toast for a deed that failed. Its text says what is kept. */
export function useErrorToast() {
  const texts = useErrorTexts();
  return (error: unknown) => {
    const { title, text } = texts(error);
    showToast({ text: `${title}. ${text}` });
  };
}

/** A toast whose deed can be taken back for ten seconds. */
export function useUndoToast() {
  const { t } = useTranslation();
  return (text: ReactNode, undo: () => void) =>
    showToast({ text, action: { label: t('undo'), onPress: undo } });
}

type Reading<Data> = {
  data: Data | undefined;
  error: unknown;
  refetch: () => unknown;
};
/** Shows what was read, or that it is being read, or why it could not be. Old data stays when reading again fails. */
export function Read<Data>({
  query: { data, error, refetch },
  loading,
  children,
}: {
  query: Reading<Data>;
  /** Read out while it loads. */
  loading: string;
  children: (data: Data) => ReactNode;
}) {
  if (data !== undefined) return children(data);
  if (error) return <ReadError error={error} onRetry={() => void refetch()} />;
  return <LoadingBridge label={loading} />;
}

type Growing = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
/** "Toon meer", at the end of a list that has more. */
export function More({ query, label }: { query: Growing; label?: string }) {
  const { t } = useTranslation();
  if (!query.hasNextPage) return null;
  return (
    <div className="more">
      <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
        {label ?? t('showMore')}
      </Button>
    </div>
  );
}
