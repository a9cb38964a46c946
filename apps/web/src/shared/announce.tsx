import { useEffect, useState } from 'react';

let say: (text: string) => void = () => {};
/** Tells those who listen what those who look can see: "Drie gevonden". */
export const announce = (text: string) => say(text);

/** The live region; mounted once. */
export function Announcer() {
  const [text, setText] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    say = (next) => {
      // Emptied first: the same sentence twice must be heard twice.
      setText('');
      clearTimeout(timer);
      timer = setTimeout(() => setText(next), 100);
    };
    return () => {
      clearTimeout(timer);
      say = () => {};
    };
  }, []);
  return (
    <p className="sr" role="status">
      {text}
    </p>
  );
}
