import { Button, Crumbs, PageHead, showToast, Warning } from '@samenwijs/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../shared/api/client';
import { capital, useFormat } from '../../shared/format';
import { Link, LinkButton } from '../../shared/links';
import { RegionName } from '../../shared/region-name';
import { ReasonDialog } from '../../shared/requests/reason-dialog';
import { useViewer } from '../../shared/viewer';
import { When } from '../../shared/when';
import { CONTENT_LANGUAGE, Written } from '../../shared/written';
import { isOurs, type FullRequest } from './api';
import { RevealAskerDocument } from './deed-api';
import { useRequestDeed } from './use-request-deed';

/** Who asked, for a coordinator who has a reason to know. It is written down that it was looked up. */
function Reveal({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const [open, setOpen] = useState(false);
  const reveal = useRequestDeed(request.id, (reason: string) =>
    execute(RevealAskerDocument, { id: request.id, reason }).then(({ revealAsker }) => {
      showToast({
        text: t('reveal.is', { name: revealAsker.name, affiliation: revealAsker.affiliation ?? '' }),
      });
      setOpen(false);
    }),
  );
  return (
    <>
      <Button tone="link" onPress={() => setOpen(true)}>
        {t('reveal.button')}
      </Button>
      <ReasonDialog
        isOpen={open}
        onClose={() => setOpen(false)}
        title={t('reveal.title')}
        text={t('reveal.text')}
        label={t('reveal.reason')}
        submit={t('reveal.submit')}
        isPending={reveal.isPending}
        onSubmit={reveal.mutate}
      />
    </>
  );
}

export function RequestHead({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const { t: tCommon } = useTranslation();
  const format = useFormat();
  const viewer = useViewer();
  const { region, asker, alsoRegions, status, duplicateOf, viewerCan, assignment } = request;
  const ours = !!region && isOurs(request, viewer);
  const since = request.postedAt ?? request.createdAt;
  return (
    <>
      <Crumbs label={tCommon('crumbs')}>
        {[
          ours ? (
            <Link to="/vragen" search={{ lijst: 'van-ons' }}>
              {t('crumb.ours', { region: region.name })}
            </Link>
          ) : (
            <Link to="/vragen">{t('crumb.all')}</Link>
          ),
        ]}
      </Crumbs>
      <PageHead
        kind="long"
        kicker={
          <>
            {region ? (
              <>
                {t('head.of')} <RegionName region={region} />
              </>
            ) : (
              t('head.ofSomebody')
            )}
          </>
        }
        title={request.title}
        lang={CONTENT_LANGUAGE}
      >
        <p className="meta">
          {status === 'draft' ? t('head.startedBy') : t('head.asked')}
          {asker && `${t('head.by', { name: asker.name })},`} <When at={since} />.{' '}
          {alsoRegions.length > 0 && (
            <>
              <a href="#ook">
                {capital(
                  t('head.also', { count: alsoRegions.length, words: format.words(alsoRegions.length) }),
                )}
              </a>{' '}
            </>
          )}
          {status !== 'draft' && t('head.visible')}
          {request.anonymous && ours && ` ${t('head.anonymous')}`}
        </p>
        {viewerCan.revealAsker && <Reveal request={request} />}
        {status === 'draft' && (
          <Warning title={t('draft.title')}>
            {t(viewerCan.post ? 'draft.text' : 'draft.textFacilitator')}
          </Warning>
        )}
        {duplicateOf && (
          <p>
            {tVocabulary('requestStatus.duplicate')}:{' '}
            <Link to="/vragen/$id" params={{ id: duplicateOf.id }}>
              <Written>{duplicateOf.title}</Written>
            </Link>
          </p>
        )}
        {status === 'draft' && viewerCan.edit && (
          <div className="actions">
            <LinkButton tone="ink" to="/vragen/nieuw" search={{ concept: request.id }}>
              {t('draft.continue')}
            </LinkButton>
          </div>
        )}
        {(viewerCan.answerAsExpert || viewerCan.claim) && (
          <div className="actions">
            <LinkButton tone="ink" to="/vragen/$id/antwoorden" params={{ id: request.id }}>
              {t(viewerCan.claim ? 'head.claim' : 'head.answer')}
            </LinkButton>
            {assignment?.dueOn && (
              <p className={assignment.overdue ? 'meta late' : 'meta'}>
                {t(assignment.overdue ? 'due.wasDue' : 'due.before')} <When at={assignment.dueOn} as="due" />
              </p>
            )}
          </div>
        )}
      </PageHead>
    </>
  );
}
