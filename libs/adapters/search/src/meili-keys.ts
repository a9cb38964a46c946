import { createHash } from 'node:crypto';
import { MeiliClient } from './meili-client.js';

const SEARCHING = ['search', 'documents.get', 'indexes.get', 'stats.get', 'version'];
const FILLING = [
  ...SEARCHING,
  'documents.add',
  'documents.delete',
  'indexes.create',
  'indexes.delete',
  'indexes.swap',
  'settings.get',
  'settings.update',
  'tasks.get',
  'tasks.cancel',
];

/**
 * Keys for run time, for the indexes of `prefix` alone: one that can only search, and one that fills and sets up. The
 * master key is used here and nowhere else. As often as one likes: the same keys come back.
 */
export async function ensureKeys(
  url: string,
  masterKey: string,
  prefix: string,
): Promise<{ search: string; manage: string }> {
  const client = new MeiliClient({ url, key: masterKey });
  const indexes = [`${prefix}-*`];
  const ensure = async (name: string, actions: string[]): Promise<string> => {
    const uid = uuidOf(['samenwijs', name, ...indexes, ...actions]);
    const known = await client.find((meili) => meili.getKey(uid));
    if (known) return known.key;
    const wanted = {
      uid,
      name: `samenwijs ${name} ${prefix}`,
      description: 'Made by Samenwijs: may be deleted, and is made again.',
      actions,
      indexes,
      expiresAt: null,
    };
    try {
      return (await client.ask((meili) => meili.createKey(wanted))).key;
    } catch (error) {
      // Another process may have been first.
      const made = await client.find((meili) => meili.getKey(uid));
      if (!made) throw error;
      return made.key;
    }
  };
  return { search: await ensure('search', SEARCHING), manage: await ensure('manage', FILLING) };
}

/** The same words always give the same UUID by a hash. */
function uuidOf(words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
