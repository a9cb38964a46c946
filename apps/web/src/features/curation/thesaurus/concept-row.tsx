import { Facts } from '@samenwijs/ui';
import { FORM_KINDS } from '@samenwijs/domain';
import { useTranslation } from 'react-i18next';
import type { ConceptsQuery } from '../../../shared/api/gql/graphql';
import { Link } from '../../../shared/links';
import { When } from '../../../shared/when';
import { Written } from '../../../shared/written';

export type ConceptNode = ConceptsQuery['concepts']['edges'][number]['node'];

/** A concept with its names by kind, and where it is met. */
export function ConceptRow({ concept }: { concept: ConceptNode }) {
  const { t } = useTranslation('thesaurus');
  const { id, preferred: q, itemCount, questionCount, changedBy, changedAt } = concept;
  return (
    <li className="concept">
      <h4>
        <Link to="/regie/begrippen/$id" params={{ id }}>
          <Written>{q}</Written>
        </Link>
      </h4>
      <Facts
        facts={FORM_KINDS.map(
          (kind) =>
            [
              t(`kind.${kind}.short`),
              concept[kind].length > 0 && <Written>{concept[kind].join(' · ')}</Written>,
            ] as const,
        )}
      />
      <p className="meta">
        <Link to="/kennis" search={{ q }}>
          {t('row.items', { count: itemCount })}
        </Link>
        {', '}
        <Link to="/vragen" search={{ q, stand: ['open', 'routed', 'in_progress'] }}>
          {t('row.questions', { count: questionCount })}
        </Link>
        {changedBy && (
          <>
            {' · '}
            {t('row.changed', { name: changedBy.name })} <When at={changedAt} />
          </>
        )}
      </p>
    </li>
  );
}
