import { Button, SideSection } from '@samenwijs/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../shared/api/client';
import { Link } from '../../shared/links';
import { useAlikeWords } from '../../shared/matching';
import { RegionName } from '../../shared/region-name';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import type { FullRequest } from './api';
import { MarkDuplicateDocument } from './deed-api';
import { DuplicateDialog } from './duplicate-dialog';
import { useRequestDeed } from './use-request-deed';

/** Earlier questions that this one may repeat, each with why; for whoever may say that it does. */
export function Repeats({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const why = useAlikeWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const { id, version, likelyDuplicates: found, viewerCan } = request;
  const mark = useRequestDeed(
    id,
    (ofId: string) => execute(MarkDuplicateDocument, { id, version, ofId }),
    () => setChosen(null),
  );
  if (!found.length || !viewerCan.markDuplicate) return null;
  return (
    <SideSection title={t('repeats.title')}>
      <ul className="suggests">
        {found.map(({ request: earlier, ...alike }, i) => (
          <li key={earlier.id} className={i === 0 ? 'suggest suggest--first' : 'suggest'}>
            <p className="suggest__name">
              <Link to="/vragen/$id" params={{ id: earlier.id }}>
                <Written>{earlier.title}</Written>
              </Link>
            </p>
            <p className="meta">
              <RegionName region={earlier.region} />
              {earlier.postedAt && (
                <>
                  , <When at={earlier.postedAt} />
                </>
              )}
              . {tVocabulary(`requestStatus.${earlier.status}`)}.
            </p>
            <p>{why(alike)}</p>
            <Button onPress={() => setChosen(earlier.id)}>{t('repeats.mark')}</Button>
          </li>
        ))}
      </ul>
      <DuplicateDialog
        request={chosen ? request : null}
        first={chosen}
        onClose={() => setChosen(null)}
        isPending={mark.isPending}
        onChoose={mark.mutate}
      />
    </SideSection>
  );
}
