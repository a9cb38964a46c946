import type { Config } from '../config.js';

type Headers = { readonly [name: string]: string | string[] | undefined };

/**
 * Does the request come from our own pages? Browsers send Origin with every post and every socket, exactly as it is.
 * A client that sends none is no browser and has no cookie that a foreign page could use.
 */
export function isOurOrigin(config: Config, headers: Headers): boolean {
  const origin = headers['origin'];
  if (origin === undefined)
    return headers['sec-fetch-site'] === undefined || headers['sec-fetch-site'] === 'same-origin';
  if (config.PUBLIC_URL) return origin === new URL(config.PUBLIC_URL).origin;
  // Without a public address the app is used on this machine, under whatever name it has here.
  return (
    origin === `http://${String(headers['host'])}` &&
    /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(String(headers['host']))
  );
}

/** Under which origin a request came in, for addresses that leave the site; '' for a host that is no name. */
export function originOf(config: Config, { protocol, host }: { protocol: string; host: string }): string {
  if (config.PUBLIC_URL) return new URL(config.PUBLIC_URL).origin;
  return /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?$/i.test(host) ? `${protocol}://${host}` : '';
}
