import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Logger } from '@nestjs/common';
import { DomainError } from '@samenwijs/domain';
import type { DocumentDraft, TextLimits } from './document-draft.js';
import type { Outcome } from './document.worker.js';
import { checkContent, kindOf } from './file-kind.js';

type Task = { name: string; bytes: Buffer; limits: TextLimits };

const MAX_MS = 15_000;
const MAX_MEMORY_MB = 512;
/** Reading at the same time; others wait. */
const MAX_WORKERS = 2;

// Jest runs the sources, whose worker needs to find its imports.
const extension = path.extname(import.meta.url);
const execArgv =
  extension === '.ts' ? ['--import', new URL('./testing/source-hooks.mjs', import.meta.url).href] : [];

const logger = new Logger('Documents');
const waiting: (() => void)[] = [];
let running = 0;

/**
 * Reads a document in a thread of its own, bounded in time and memory: whatever somebody sends, the others are served.
 * @throws DomainError with a FILE_ code.
 */
export async function readDocument(task: Task): Promise<DocumentDraft> {
  await checkContent(kindOf(task.name), task.bytes);
  if (running >= MAX_WORKERS) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    const outcome = await inThread(task);
    if ('draft' in outcome) return outcome.draft;
    if ('refused' in outcome) {
      const { code, message, details } = outcome.refused;
      throw new DomainError(code, message, details);
    }
    logger.warn(`a document could not be read: ${outcome.failed}`);
    throw new DomainError('FILE_BROKEN', 'This file cannot be read');
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function inThread(task: Task): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(`./document.worker${extension}`, import.meta.url), {
      workerData: task,
      execArgv,
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
    });
    const tooMuch = (what: string) =>
      new DomainError('FILE_TOO_LARGE', `Reading this file takes too ${what}`);
    const late = setTimeout(() => {
      reject(tooMuch('long'));
      void worker.terminate();
    }, MAX_MS);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? reject(tooMuch('much memory'))
        : resolve({ failed: error.stack ?? error.message }),
    );
    // Comes last, whatever happened: the first to settle it has.
    worker.once('exit', () => {
      clearTimeout(late);
      resolve({ failed: 'the thread ended' });
    });
  });
}
