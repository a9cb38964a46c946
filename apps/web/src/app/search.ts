/** Addresses that people can read and change: ?q=mandaat&stand=open&stand=routed, not JSON. */
export function parseSearch(text: string): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const old = found[key];
    found[key] = old === undefined ? value : [old, value].flat();
  }
  return found;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search))
    for (const one of [value].flat())
      if (typeof one === 'number' || (typeof one === 'string' && one)) params.append(key, String(one));
  const text = params.toString();
  return text && `?${text}`;
}
