import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '@samenwijs/domain';
import { type DocumentDraft, draftOf, type TextLimits } from './document-draft.js';

export type Outcome =
  | { draft: DocumentDraft }
  | { refused: Pick<DomainError, 'code' | 'message' | 'details'> }
  | { failed: string };

const { name, bytes, limits } = workerData as { name: string; bytes: Uint8Array; limits: TextLimits };

const outcome = await draftOf(
  name,
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  limits,
).then(
  (draft): Outcome => ({ draft }),
  (error: unknown): Outcome =>
    error instanceof DomainError
      ? { refused: { code: error.code, message: error.message, details: error.details } }
      : { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) },
);
parentPort!.postMessage(outcome);
