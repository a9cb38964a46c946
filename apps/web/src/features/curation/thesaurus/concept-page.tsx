import { Crumbs, PageHead } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Read, ReadError } from '../../../shared/feedback';
import { RequestError } from '../../../shared/api/errors';
import { Link } from '../../../shared/links';
import { useTitle } from '../../../shared/title';
import { When } from '../../../shared/when';
import { CurationNav } from '../curation-nav';
import { type Concept, conceptQuery } from './api';
import { ConceptEditor } from './concept-editor';

const NEW = 'nieuw';

/** Where a coordinator writes a concept's names, or takes it out of use. */
export function ConceptPage() {
  const { t } = useTranslation('thesaurus');
  const { id } = useParams({ from: '/signed-in/regie/begrippen/$id' });
  const isNew = id === NEW;
  const query = useQuery({ ...conceptQuery(id), enabled: !isNew });
  useTitle(isNew ? t('edit.new') : query.data?.preferred);
  return (
    <>
      <CurationNav />
      {isNew ? (
        <New />
      ) : (
        <Read query={query} loading={t('loading')}>
          {(concept) =>
            concept ? (
              <>
                <Head concept={concept} />
                <ConceptEditor key={concept.id} id={concept.id} concept={concept} />
              </>
            ) : (
              <ReadError error={new RequestError('NOT_FOUND')} onRetry={() => void query.refetch()} />
            )
          }
        </Read>
      )}
    </>
  );
}

function New() {
  // Sent twice is made once.
  const [id] = useState(() => crypto.randomUUID());
  return (
    <>
      <Head concept={null} />
      <ConceptEditor id={id} concept={null} />
    </>
  );
}

function Head({ concept }: { concept: Concept | null }) {
  const { t } = useTranslation('thesaurus');
  const { t: tCommon } = useTranslation();
  return (
    <>
      <Crumbs label={tCommon('crumbs')}>
        {[
          <Link key="all" to="/regie/begrippen">
            {t('title')}
          </Link>,
          ...(concept
            ? [
                <Link key="theme" to="/regie/begrippen" search={{ thema: concept.theme.key }}>
                  {concept.theme.name}
                </Link>,
              ]
            : []),
        ]}
      </Crumbs>
      <PageHead
        kind="tight"
        title={concept?.preferred ?? t('edit.new')}
        lang={concept ? 'nl' : undefined}
        intro={t('edit.intro')}
      >
        {concept && (
          <p className="meta">
            {concept.retiredAt ? (
              <>
                {t('edit.retired')} <When at={concept.retiredAt} />
              </>
            ) : concept.changedBy ? (
              <>
                {t('row.changed', { name: concept.changedBy.name })} <When at={concept.changedAt} />
              </>
            ) : (
              t('edit.product')
            )}
          </p>
        )}
      </PageHead>
    </>
  );
}
