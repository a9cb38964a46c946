import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server behaves: well, or as servers do. */
export type Mood =
  'well' | 'failing' | 'busy' | 'slow' | 'hung' | 'other-length' | 'not-json' | 'no-vectors' | 'refusing';

export type Asked = { path: string; model: string; input: string[]; authorization: string | undefined };

export type EmbeddingServer = {
  readonly url: string;
  /** Behaves like this from now on, or for so many answers and then well. */
  be(mood: Mood, answers?: number): void;
  /** Each call, with the texts that came in: what left the machine. */
  readonly asked: Asked[];
  /** Stops listening, as a server that went down; the address stays. */
  down(): Promise<void>;
  up(): Promise<void>;
};

const SLOW_MS = 3_000;

/**
 * A real server over HTTP that speaks as OpenAI and as Ollama do. Its model is a lookup: every word has a direction of
 * its own, and the words of one list of `synonyms` share one, so that texts without a common word can mean the same.
 */
export async function startEmbeddingServer(
  dimensions: number,
  synonyms: readonly (readonly string[])[] = [],
): Promise<EmbeddingServer> {
  const meaning = new Map(synonyms.flatMap((words) => words.map((word) => [word, words[0]!] as const)));
  const asked: Asked[] = [];
  let mood: Mood = 'well';
  let left = Infinity;
  const server = http.createServer((request, response) => {
    void answer(request, response);
  });
  const answer = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { model, input } = JSON.parse(Buffer.concat(chunks).toString()) as {
      model: string;
      input: string[];
    };
    asked.push({ path: request.url!, model, input, authorization: request.headers.authorization });
    const now = mood;
    if (--left <= 0) mood = 'well';
    const send = (status: number, body: string, headers = {}) =>
      response.writeHead(status, headers).end(body);
    switch (now) {
      case 'failing':
        return send(503, '');
      case 'busy':
        return send(429, '', { 'retry-after': '0' });
      case 'refusing':
        return send(400, JSON.stringify({ error: { message: `no: ${input[0]}` } }));
      case 'not-json':
        return send(200, '<html>');
      case 'no-vectors':
        return send(200, '{}');
      case 'hung':
        return;
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    }
    const size = now === 'other-length' ? dimensions + 1 : dimensions;
    const vectors = input.map((text) => vectorOf(text, size));
    const body = request.url!.startsWith('/api/embed')
      ? { model, embeddings: vectors }
      : // The other way round: whoever reads it has to look at the index.
        { model, data: vectors.map((embedding, index) => ({ index, embedding })).reverse() };
    send(200, JSON.stringify(body), { 'content-type': 'application/json' });
  };

  const vectorOf = (text: string, size: number): number[] => {
    const vector = new Array<number>(size).fill(0);
    for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      directionOf(meaning.get(word) ?? word, size).forEach((number, i) => (vector[i]! += number));
    // Not of length 1: that is for the adapter.
    return vector.some(Boolean) ? vector : vector.fill(1);
  };

  let port = 0;
  const self: EmbeddingServer = {
    get url() {
      return `http://127.0.0.1:${port}`;
    },
    be(next, answers = Infinity) {
      mood = next;
      left = answers;
    },
    asked,
    async down() {
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
    async up() {
      if (server.listening) return;
      await once(server.listen(port, '127.0.0.1'), 'listening');
      port = (server.address() as AddressInfo).port;
    },
  };
  await self.up();
  return self;
}

/** A word's direction, the same in every run: numbers from its own letters (xorshift on an FNV-1a hash). */
function directionOf(word: string, size: number): number[] {
  let state = 2_166_136_261;
  for (const letter of word) state = Math.imul(state ^ letter.codePointAt(0)!, 16_777_619);
  return Array.from({ length: size }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  });
}
