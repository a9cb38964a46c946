import { Button, Choices, Dialog, Radio } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Read } from '../../shared/feedback';
import { useFormat } from '../../shared/format';
import type { LikeRequestFragment } from '../../shared/api/gql/graphql';
import { useAlikeWords } from '../../shared/matching';
import { Written } from '../../shared/written';
import type { FullRequest } from './api';
import { similarQuery } from './ask-api';

type Props = {
  request: FullRequest | null;
  /** Which of them is chosen to begin with. */
  first?: string | null;
  onClose: () => void;
  isPending: boolean;
  onChoose: (id: string) => void;
};
/** Which question this one repeats: chosen from those that look like it. */
export function DuplicateBox({ request, onClose, ...form }: Props) {
  const { t } = useTranslation('requests');
  return (
    <Dialog isOpen={!!request} onClose={onClose} title={t('more.duplicateTitle')}>
      {request && <Form request={request} onClose={onClose} {...form} />}
    </Dialog>
  );
}

function Form({ request, ...form }: Props & { request: FullRequest }) {
  const { t } = useTranslation('requests');
  const text = [request.bottleneck, request.tried, request.helpWanted].join('\n');
  const query = useQuery(similarQuery({ title: request.title, text, excludeRequestId: request.id }));
  return (
    <Read query={query} loading={t('loading')}>
      {({ requests }) => {
        // The likely ones first, each with its reason.
        const likely = request.likelyDuplicates;
        const others = requests.filter((one) => !likely.some((known) => known.request.id === one.request.id));
        return <Chooser requests={[...likely, ...others]} {...form} />;
      }}
    </Read>
  );
}

function Chooser({
  requests,
  first,
  onClose,
  isPending,
  onChoose,
}: Pick<Props, 'first' | 'onClose' | 'isPending' | 'onChoose'> & {
  requests: readonly LikeRequestFragment[];
}) {
  const { t } = useTranslation('requests');
  const { t: tCommon } = useTranslation();
  const format = useFormat();
  const why = useAlikeWords();
  const [chosen, setChosen] = useState(first ?? requests[0]?.request.id);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onChoose(chosen);
      }}
    >
      {requests.length ? (
        <Choices label={t('more.duplicateOf')}>
          {requests.map(({ request: { id, title, region, postedAt }, ...alike }) => (
            <Radio key={id} name="of" checked={chosen === id} onChange={() => setChosen(id)}>
              <Written>{title}</Written>
              <span className="meta">
                {' '}
                {region?.name ?? tCommon('someRegion')}
                {postedAt && `, ${format.ago(new Date(postedAt))}`}. {why(alike)}
              </span>
            </Radio>
          ))}
        </Choices>
      ) : (
        <p>{t('more.duplicateNone')}</p>
      )}
      <div className="actions">
        {chosen && (
          <Button tone="ink" type="submit" isPending={isPending}>
            {t('more.duplicateSubmit')}
          </Button>
        )}
        <Button tone="link" onPress={onClose}>
          {tCommon('cancel')}
        </Button>
      </div>
    </form>
  );
}
