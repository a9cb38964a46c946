import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { capital, useFormat } from '../../shared/format';
import { AnswerView } from './answer';
import type { FullRequest } from './api';

// Long forms, and few who read write.
const PeerForm = lazy(async () => ({ default: (await import('./answer-forms')).PeerForm }));

export function Answers({ request }: { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const format = useFormat();
  const { answers, viewerCan } = request;
  const count = answers.length;
  // The answer that helped first, then in the order they came.
  const sorted = answers.toSorted((a, b) => Number(b.accepted) - Number(a.accepted));
  return (
    <section aria-labelledby="antwoorden" className="columns__main">
      <h2 id="antwoorden">
        {count ? t('answer.title', { count, words: capital(format.words(count)) }) : t('answer.none')}
      </h2>
      {!count && request.status !== 'draft' && <p>{t('answer.noneText')}</p>}
      {sorted.map((answer) => (
        <AnswerView key={answer.id} answer={answer} requestId={request.id} />
      ))}
      {viewerCan.answerAsPeer && (
        <Suspense fallback={<div className="answer answer--coming" />}>
          <PeerForm requestId={request.id} />
        </Suspense>
      )}
    </section>
  );
}
