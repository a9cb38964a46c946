import type { DocumentText } from '@samenwijs/matching';
import type { SearchDocument, SearchEngine } from './search-engine.js';
import type { Texts } from './embedded.js';

/** For specs: the texts of what was put, as the database would keep them. */
export function remember<E extends SearchEngine>(make: (texts: Texts) => E): E {
  const kept = new Map<string, DocumentText>();
  const engine = make(
    async (ids) => new Map(ids.flatMap((id) => (kept.has(id) ? [[id, kept.get(id)!]] : []))),
  );
  const put = engine.put.bind(engine);
  engine.put = (documents: readonly SearchDocument[]) => {
    for (const { id, title, text } of documents) kept.set(id, { title, text });
    return put(documents);
  };
  return engine;
}
