import { Button, Choices, Dialog, Radio } from '@samenwijs/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Read } from '../../shared/feedback';
import { useFormat } from '../../shared/format';
import { Written } from '../../shared/written';
import type { FullRequest } from './api';
import { similarQuery, type Similar } from './ask-api';

type Props = {
  request: FullRequest | null;
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
      {({ requests }) => <Chooser requests={requests} {...form} />}
    </Read>
  );
}

function Chooser({
  requests,
  onClose,
  isPending,
  onChoose,
}: Pick<Props, 'onClose' | 'isPending' | 'onChoose'> & { requests: Similar['requests'] }) {
  const { t } = useTranslation('requests');
  const { t: tCommon } = useTranslation();
  const format = useFormat();
  const [chosen, setChosen] = useState(requests[0]?.request.id);
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
          {requests.map(({ request: { id, title, region, postedAt } }) => (
            <Radio key={id} name="of" checked={chosen === id} onChange={() => setChosen(id)}>
              <Written>{title}</Written>
              <span className="meta">
                {' '}
                {region?.name ?? tCommon('someRegion')}
                {postedAt && `, ${format.ago(new Date(postedAt))}`}
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
