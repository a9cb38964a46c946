import { Button, Fold, SideSection } from '@samenwijs/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../shared/api/client';
import { capital, useFormat } from '../../shared/format';
import { Link } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { RouteDialog } from '../../shared/requests/route-dialog';
import { When } from '../../shared/when';
import type { FullRequest } from './api';
import { SuggestGroupDocument } from './deed-api';
import { People } from './people';
import { Repeats } from './repeats';
import { useJoin } from './use-join';
import { useRequestDeed } from './use-request-deed';

type Suggestion = FullRequest['groupSuggestions'][number];

function Group({
  request,
  suggestion,
  first,
}: {
  request: FullRequest;
  suggestion: Suggestion;
  first: boolean;
}) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const { group, because, suggestedByFacilitator } = suggestion;
  const { assignment, viewerCan } = request;
  const asked = assignment?.group.id === group.id;
  const suggest = useRequestDeed(request.id, () =>
    execute(SuggestGroupDocument, { id: request.id, groupId: group.id }),
  );
  return (
    <div className={first ? 'suggest suggest--first' : 'suggest'}>
      <p className="suggest__name">
        <Link to="/expertgroepen/$key" params={{ key: group.key }}>
          {t('group.name', { name: group.name })}
        </Link>
      </p>
      <p>
        {because.length > 0 &&
          `${t('group.because', { words: format.list(because.map((word) => `‘${word}’`)) })} `}
        {group.medianAnswerDays !== null &&
          t('group.speed', {
            count: Math.max(1, Math.round(group.medianAnswerDays)),
            words: format.words(Math.max(1, Math.round(group.medianAnswerDays))),
          })}
      </p>
      {asked ? (
        <p className="meta">
          {t('group.asked')} <When at={assignment.proposedAt} as="date" />.
        </p>
      ) : suggestedByFacilitator ? (
        <p className="meta">{t('group.suggested')}</p>
      ) : (
        viewerCan.suggestGroup &&
        !viewerCan.route && (
          <Button isPending={suggest.isPending} onPress={() => suggest.mutate()}>
            {t('group.suggest')}
          </Button>
        )
      )}
    </div>
  );
}

function AlsoRegions({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const join = useJoin(request.id);
  const { alsoRegions, joinedByViewer, viewerCan } = request;
  const may = joinedByViewer ? viewerCan.leave : viewerCan.join;
  if (!alsoRegions.length && !may) return null;
  return (
    <SideSection title={t('also.title')}>
      <div className="stack" id="ook">
        <p>
          {alsoRegions.map((region, i) => (
            <span key={region.id}>
              {i > 0 && (i === alsoRegions.length - 1 ? ` ${t('also.and')} ` : ', ')}
              <RegionName region={region} />
            </span>
          ))}
          {alsoRegions.length ? '.' : t('also.none')}
        </p>
        {may && (
          <div>
            <Button
              aria-pressed={joinedByViewer}
              isPending={join.isPending}
              onPress={() => join.toggle(joinedByViewer)}
            >
              {t(joinedByViewer ? 'join.joined' : 'join.join')}
            </Button>
          </div>
        )}
      </div>
    </SideSection>
  );
}

/** Beside the answers: which groups can help, and which regions have the same question. */
export function Helpers({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const [routing, setRouting] = useState(false);
  const { groupSuggestions: groups, assignment, viewerCan } = request;
  const known = assignment && !groups.some(({ group }) => group.id === assignment.group.id);
  const count = groups.length + (known ? 1 : 0);
  return (
    <aside className="columns__side" aria-label={t('group.title')}>
      <Repeats request={request} />
      {(groups.length > 0 || assignment || viewerCan.route) && (
        <SideSection title={t('group.title')}>
          <Fold label={capital(t('group.fold', { count, words: format.words(count) }))}>
            {known && (
              <div className="suggest suggest--first">
                <p className="suggest__name">
                  <Link to="/expertgroepen/$key" params={{ key: assignment.group.key }}>
                    {t('group.name', { name: assignment.group.name })}
                  </Link>
                </p>
                <p className="meta">
                  {t('group.asked')} <When at={assignment.proposedAt} as="date" />.
                </p>
              </div>
            )}
            {groups.map((suggestion, i) => (
              <Group
                key={suggestion.group.id}
                request={request}
                suggestion={suggestion}
                first={i === 0 && !known}
              />
            ))}
          </Fold>
          {viewerCan.route && (
            <>
              <div className="actions">
                <Button tone="ink" onPress={() => setRouting(true)}>
                  {t(assignment?.status === 'proposed' ? 'route.change' : 'route.button')}
                </Button>
              </div>
              <RouteDialog request={routing ? request : null} onClose={() => setRouting(false)} />
            </>
          )}
        </SideSection>
      )}
      <People helpers={request.helpers} />
      <AlsoRegions request={request} />
    </aside>
  );
}
