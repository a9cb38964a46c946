import { Button, Fold, Icon, Markdown } from '@samenwijs/ui';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { execute } from '../../shared/api/client';
import { Link } from '../../shared/links';
import { PersonName } from '../../shared/person-name';
import { RegionName } from '../../shared/region-name';
import { When } from '../../shared/when';
import { Written } from '../../shared/written';
import { AcceptAnswerDocument, TurnAnswerIntoItemDocument } from './answer-api';
import type { FullAnswer } from './api';
import { Sources, useCite } from './sources';
import { useRequestDeed } from './use-request-deed';

const EditAnswer = lazy(async () => ({ default: (await import('./answer-forms')).EditAnswer }));
const ReplyForm = lazy(async () => ({ default: (await import('./answer-forms')).ReplyForm }));

function Deeds({
  answer,
  requestId,
  onWrite,
}: {
  answer: FullAnswer;
  requestId: string;
  onWrite: (what: 'edit' | 'reply') => void;
}) {
  const { t } = useTranslation('requests');
  const navigate = useNavigate();
  const accept = useRequestDeed(requestId, () =>
    execute(AcceptAnswerDocument, { id: answer.id, version: answer.version }),
  );
  const turn = useRequestDeed(requestId, async () => {
    const { turnAnswerIntoItem } = await execute(TurnAnswerIntoItemDocument, { answerId: answer.id });
    await navigate({ to: '/kennis/$id/bewerken', params: { id: turnAnswerIntoItem.id } });
  });
  const { viewerCan } = answer;
  if (!Object.values(viewerCan).some(Boolean)) return null;
  return (
    <div className="actions">
      {viewerCan.accept && (
        <Button isPending={accept.isPending} onPress={() => accept.mutate()}>
          {t('answer.accept')}
        </Button>
      )}
      {viewerCan.askOn && (
        <Button tone="link" onPress={() => onWrite('reply')}>
          {t('answer.askOn')}
        </Button>
      )}
      {viewerCan.turnIntoItem && !answer.item && (
        <Button tone="link" isPending={turn.isPending} onPress={() => turn.mutate()}>
          {t('answer.turnIntoItem')}
        </Button>
      )}
      {viewerCan.edit && (
        <Button tone="link" onPress={() => onWrite('edit')}>
          {t('answer.edit')}
        </Button>
      )}
    </div>
  );
}

export function AnswerView({ answer, requestId }: { answer: FullAnswer; requestId: string }) {
  const { t } = useTranslation('requests');
  const [writing, setWriting] = useState<'edit' | 'reply' | null>(null);
  const cite = useCite(answer.id, answer.cites);
  const title = `antwoord-${answer.id}`;
  return (
    <article className="answer" aria-labelledby={title}>
      <h3 id={title}>
        {answer.kind === 'expert' && answer.group ? (
          <Link to="/expertgroepen/$key" params={{ key: answer.group.key }}>
            {t('group.name', { name: answer.group.name })}
          </Link>
        ) : answer.region ? (
          <>
            <RegionName region={answer.region} /> {t('answer.thinksAlong')}
          </>
        ) : (
          <PersonName person={answer.author} />
        )}
      </h3>
      <p className="meta">
        <PersonName person={answer.author} />
        {answer.author.function && `, ${answer.author.function}`}, <When at={answer.createdAt} />
        {answer.editedAt && (
          <>
            . {t('answer.edited')} <When at={answer.editedAt} />
          </>
        )}
      </p>
      {answer.accepted && (
        <p className="verdict">
          <Icon name="check" /> {t('answer.accepted')}
        </p>
      )}
      {writing === 'edit' ? (
        <Suspense fallback={null}>
          <EditAnswer answer={answer} requestId={requestId} onDone={() => setWriting(null)} />
        </Suspense>
      ) : (
        <>
          <Markdown text={answer.body} className="usertext" cite={cite} />
          {answer.cites.length > 0 && (
            <Fold label={t('cite.fold', { count: answer.cites.length })}>
              <Sources owner={answer.id} items={answer.cites} />
            </Fold>
          )}
        </>
      )}
      {answer.item && (
        <p className="proof">
          {t('answer.becameItem')}{' '}
          <Link to="/kennis/$id" params={{ id: answer.item.id }}>
            <Written>{answer.item.title}</Written>
          </Link>
        </p>
      )}
      {answer.replies.length > 0 && (
        <ol className="replies" aria-label={t('answer.replies')}>
          {answer.replies.map((reply) => (
            <li key={reply.id}>
              <Markdown text={reply.body} className="usertext" />
              <p className="meta">
                {reply.author?.name}
                {reply.author && ', '}
                <When at={reply.createdAt} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {writing === 'reply' && (
        <Suspense fallback={null}>
          <ReplyForm answerId={answer.id} requestId={requestId} onDone={() => setWriting(null)} />
        </Suspense>
      )}
      {!writing && <Deeds answer={answer} requestId={requestId} onWrite={setWriting} />}
    </article>
  );
}
