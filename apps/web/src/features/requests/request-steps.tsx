import { Fold, Steps } from '@samenwijs/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../shared/viewer';
import { When } from '../../shared/when';
import { isOurs, type FullRequest } from './api';
import { progress, type ProgressStep } from './steps';

function StepText({ step, request }: { step: ProgressStep; request: FullRequest }) {
  const viewer = useViewer();
  const { t } = useTranslation('requests');
  const { key, state, at, group, person, due } = step;
  if (state === 'todo')
    return key === 'resolved'
      ? t('steps.yours', { ours: isOurs(request, viewer) ? 'yes' : 'no' })
      : t('steps.notYet');
  if (key === 'claimed')
    return (
      <>
        {person}
        {person && due && ', '}
        {due && (
          <>
            {t('steps.due')} <When at={due} as="due" />
          </>
        )}
      </>
    );
  return (
    <>
      {group && t('steps.to', { group })}
      {group && at && ', '}
      {key === 'ended' && request.closeReason}
      {key === 'ended' && request.closeReason && at && ', '}
      {at && <When at={at} as="date" />}
    </>
  );
}

/** Where the question is: the line of steps; on a phone one sentence that opens it. */
export function RequestSteps({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const { t: tVocabulary } = useTranslation('vocabulary');
  const id = useId();
  const steps = progress(request);
  const now = steps.findIndex(({ state }) => state === 'now');
  const current = steps[now];
  if (!current) return null;
  const name = (key: ProgressStep['key']) =>
    key === 'ended' ? tVocabulary(`requestStatus.${request.status}`) : t(`steps.${key}`);
  return (
    <section aria-labelledby={id}>
      <h2 className="sr" id={id}>
        {t('steps.title')}
      </h2>
      <Fold
        label={t('steps.fold', {
          n: now + 1,
          count: steps.length,
          what: current.person ? t('steps.working', { name: current.person }) : name(current.key),
        })}
      >
        <Steps
          steps={steps.map((step) => ({
            key: step.key,
            name: name(step.key),
            state: step.state,
            text: <StepText step={step} request={request} />,
          }))}
        />
      </Fold>
    </section>
  );
}
