import { lazy, Suspense, type ComponentType } from 'react';

/** A dialog whose code is read when it first opens: most pages are left without one. */
export function whenOpen<Props extends object>(
  isOpen: (props: Props) => boolean,
  load: () => Promise<ComponentType<Props>>,
) {
  const Box = lazy(async () => ({ default: await load() }));
  return function WhenOpen(props: Props) {
    return isOpen(props) ? (
      <Suspense fallback={null}>
        <Box {...props} />
      </Suspense>
    ) : null;
  };
}
