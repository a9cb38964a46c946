import { useTranslation } from 'react-i18next';
import { Button } from '@samenwijs/ui';
import { useFormat } from '../format';

/** What was searched besides the typed words, and the way to turn that off, or on again. */
export function Also({
  also,
  literal,
  onLiteral,
}: {
  also: readonly string[];
  literal: boolean;
  onLiteral: (literal: boolean) => void;
}) {
  const { t } = useTranslation('search');
  const format = useFormat();
  if (!literal && !also.length) return null;
  return (
    <p className="meta also">
      {literal ? t('also.literal') : t('also.words', { words: format.list(also) })}{' '}
      <Button tone="link" onPress={() => onLiteral(!literal)}>
        {t(literal ? 'also.all' : 'also.only')}
      </Button>
    </p>
  );
}
