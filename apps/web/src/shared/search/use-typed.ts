import { useEffect, useRef, useState } from 'react';

const STILL_MS = 120;

/**
 * What is being typed in a search field; `send` gets it once the typing stands still. `q` is what the address says:
 * when that changes by something else than the typing ("back"), the field follows.
 */
export function useTyped(q: string, send: (q: string) => void) {
  const [typed, setTyped] = useState(q);
  const last = useRef(q);
  /** Sent, and not yet seen in the address. */
  const under = useRef(new Set<string>());
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    if (q === last.current) under.current.clear();
    else if (!under.current.has(q)) {
      last.current = q;
      setTyped(q);
    }
  }, [q]);
  const here = useRef(location.pathname);
  const sendNow = (text: string) => {
    const words = text.trim();
    // Whoever already pressed a link elsewhere is not called back by what was typed before.
    if (words === last.current || location.pathname !== here.current) return;
    last.current = words;
    under.current.add(words);
    latest.current(words);
  };
  const now = useRef(sendNow);
  useEffect(() => {
    now.current = sendNow;
  });
  useEffect(() => {
    const timer = setTimeout(() => now.current(typed), STILL_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return { typed, setTyped, sendNow: () => sendNow(typed) };
}
