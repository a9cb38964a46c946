import { TimeAgo } from '@samenwijs/ui';
import { useFormat } from './format';

/** <When at={request.postedAt}/>: "drie weken geleden", the exact moment on hover. `as="due"` for what is due, `as="date"` for the day itself. */
export function When({ at, as = 'ago' }: { at: string; as?: 'ago' | 'due' | 'date' }) {
  const format = useFormat();
  return <TimeAgo at={at} say={format[as]} exact={as === 'ago' ? format.exact : format.exactDay} />;
}
