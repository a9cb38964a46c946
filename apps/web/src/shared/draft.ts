import { useCallback, useState } from 'react';
import { store } from './store';
import { useViewer } from './viewer';

type Saved<Value> = { value: Value; at: string };

const read = <Value extends object>(key: string): Saved<Value> | null => {
  const text = store.get(key);
  if (!text) return null;
  try {
    return JSON.parse(text) as Saved<Value>;
  } catch {
    return null;
  }
};

/**
 * What is being written, saved at every change in this browser: it survives a closed tab, a crash and a lost connection.
 * One per person and `name` ("request.new"). `savedAt` is null while nothing was typed.
 */
export function useDraft<Value extends object>(name: string, empty: () => Value) {
  const key = `draft.${useViewer()?.id ?? 'visitor'}.${name}`;
  const [state, setState] = useState(() => {
    const saved = read<Value>(key);
    // Fields that a newer version of the form added get their empty value.
    return { value: { ...empty(), ...saved?.value }, savedAt: saved && new Date(saved.at), kept: true };
  });
  const update = useCallback(
    (change: Partial<Value>) =>
      setState(({ value }) => {
        const next = { ...value, ...change };
        const savedAt = new Date();
        return { value: next, savedAt, kept: store.set(key, JSON.stringify({ value: next, at: savedAt })) };
      }),
    [key],
  );
  /** After it was sent. */
  const clear = useCallback(() => {
    store.set(key, null);
    setState({ value: empty(), savedAt: null, kept: true });
  }, [key, empty]);
  return { ...state, update, clear };
}
