import { Injectable } from '@nestjs/common';
import type { RankingProfile } from '@samenwijs/matching';
import type { SearchEngine, SearchState } from '@samenwijs/search';
import type { Collection } from './documents.js';
import { EngineService } from './engine/engine.service.js';
import { LocalIndexService } from './local-index.service.js';

/** What a match is looked for in: it is shown to everybody who takes part. */
export const NETWORK: readonly string[] = ['public', 'network'];

/** The search engine as the rest of the application sees it. */
@Injectable()
export class SearchIndexService {
  constructor(
    private readonly local: LocalIndexService,
    private readonly engine: EngineService,
  ) {}

  get items(): SearchEngine {
    return this.engine.of('items');
  }

  get requests(): SearchEngine {
    return this.engine.of('requests');
  }

  /** Whether the engine itself answers, as far as it is anybody's business. */
  get state(): SearchState {
    const { state } = this.engine;
    return state.reason === 'renewing' ? { degraded: false, reason: null, since: null } : state;
  }

  /** The profile that ranks by now, once the engines of this process have it. */
  ranking(): Promise<RankingProfile> {
    return this.local.ranking();
  }

  /** All items once more, ranked by another profile: to compare, not to serve. */
  itemsRankedBy(profile: RankingProfile): Promise<SearchEngine> {
    return this.local.itemsRankedBy(profile);
  }

  /** Brings records up to date before they are looked for, when a change may not have been heard of yet. */
  async refresh(collection: Collection, ...ids: string[]): Promise<void> {
    await this.local.refresh(collection, ...ids);
    await this.engine.caughtUp(collection, ids);
  }
}
