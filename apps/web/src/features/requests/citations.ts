/** Puts "[n]" behind what was written, with a space unless there is one already. */
export const marker = (n: number, before: string) => `${!before || /\s$/.test(before) ? '' : ' '}[${n}]`;

/** Leaves out source `gone` (counted from 1): its markers go, higher ones count down. */
export const withoutSource = (body: string, gone: number) =>
  body.replace(/ ?\[(\d{1,2})\](?![[(:])/g, (found, digits: string) => {
    const n = Number(digits);
    return n === gone ? '' : n > gone ? found.replace(digits, String(n - 1)) : found;
  });
