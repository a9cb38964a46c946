import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Embedder, EmbedderError } from '@samenwijs/embedding';
import type { MatchQuery } from '@samenwijs/matching';
import { CONFIG, type Config } from '../../platform/config.js';
import { isTrusted } from '../../platform/embedder-config.js';
import type { Collection } from './documents.js';
import { EMBEDDER, EmbeddingStore } from './embedding.store.js';

/** What a question may wait for its vector: a match without it is better than a late one. */
const LIMIT_MS = 800;
/** After so many failures in a row nobody waits any more, until one try after the pause succeeds. */
const FAILURES = 3;
const PAUSE_MS = 30_000;
/** Of so many questions the vector is remembered: a question is matched again at each change of what may answer it. */
const REMEMBERED = 500;

/** What a question means, in time or not at all. */
@Injectable()
export class MeaningService {
  private readonly logger = new Logger(MeaningService.name);
  private readonly vectors = new Map<string, Float32Array>();
  private failures = 0;
  private closedUntil = 0;

  constructor(
    @Inject(EMBEDDER) private readonly embedder: Embedder | null,
    @Inject(CONFIG) private readonly config: Config,
    private readonly store: EmbeddingStore,
  ) {}

  /**
   * The question with its vector when that can be had now. A text that not everybody in the network may read goes only
   * to an embedder that is trusted with it.
   */
  async ask<Question extends MatchQuery>(question: Question, forNetwork: boolean): Promise<Question> {
    if (!this.embedder || !(forNetwork || isTrusted(this.config))) return question;
    const text = [question.title, question.text].filter(Boolean).join('\n\n');
    const vector = this.vectors.get(text) ?? (await this.inTime(text));
    return vector ? { ...question, vector } : question;
  }

  /** A posted question: when its vector cannot be had now, by the one that stands for it as a text. */
  async askPosted<Question extends MatchQuery & { id: string }>(question: Question, forNetwork: boolean) {
    const asked = await this.ask(question, forNetwork);
    return asked.vector ? asked : this.like('requests', question);
  }

  /** What resembles a record, by the vector that it has. */
  async like<Record extends MatchQuery & { id: string }>(collection: Collection, record: Record) {
    const vectors = await this.store.read(collection, [record.id]);
    return { ...record, vector: vectors.get(record.id) };
  }

  /** The embedder answered somebody else. */
  works() {
    this.failures = 0;
    this.closedUntil = 0;
  }

  private async inTime(text: string): Promise<Float32Array | undefined> {
    if (Date.now() < this.closedUntil) return undefined;
    // For the one that tries; whoever comes meanwhile goes on without.
    if (this.failures >= FAILURES) this.closedUntil = Date.now() + LIMIT_MS;
    const made = this.embedder!.embed([text], 'query', { timeoutMs: LIMIT_MS, attempts: 1 }).then(
      ([vector]) => this.remember(text, vector!),
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new EmbedderError('unreachable', `no answer within ${LIMIT_MS} ms`)),
        LIMIT_MS,
      );
    });
    try {
      const vector = await Promise.race([made, late]);
      if (this.failures >= FAILURES) this.logger.log('the embedder answers again');
      this.works();
      return vector;
    } catch (error) {
      // A model in this process cannot be hurried: what comes late is remembered for the next time.
      made.catch(() => undefined);
      this.failures++;
      if (this.failures >= FAILURES) {
        this.closedUntil = Date.now() + PAUSE_MS;
        this.logger.warn(`matching goes on without vectors: ${String(error)}`);
      }
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  private remember(text: string, vector: Float32Array): Float32Array {
    if (this.vectors.size >= REMEMBERED) this.vectors.delete(this.vectors.keys().next().value!);
    this.vectors.set(text, vector);
    return vector;
  }
}
