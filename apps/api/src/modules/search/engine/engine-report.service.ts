import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ANALYSER_VERSION } from '@samenwijs/matching';
import { DataSource } from 'typeorm';
import { audit } from '../../../platform/audit/audit.js';
import type { SignedIn } from '../../../platform/auth/viewer.js';
import { CONFIG, type Config } from '../../../platform/config.js';
import { HealthDetails } from '../../../platform/health/health-details.js';
import { announceChange } from '../../../platform/outbox/outbox.js';
import { COLLECTIONS, countRecords } from '../documents.js';
import { LocalIndexService } from '../local-index.service.js';
import { SearchCollection } from '../search.inputs.js';
import { EngineService } from './engine.service.js';
import { EngineKind, EngineLack, type EngineReport, type SearchStateType } from './engine.types.js';
import { countPending, lag, quarantined, retryQuarantined } from './pending.js';
import { RebuildService } from './rebuild.service.js';

const SHOWN = 50;
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** How the search engine is, for those who look after it. */
@Injectable()
export class EngineReportService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly local: LocalIndexService,
    private readonly engine: EngineService,
    private readonly rebuilds: RebuildService,
    health: HealthDetails,
  ) {
    health.add('search', async () => ({
      ...this.state(),
      oldestWaits: Math.round(await lag(source)),
    }));
  }

  state(): SearchStateType {
    const { reason, since } = this.engine.state;
    const degraded = reason !== null && reason !== 'renewing';
    return { engine: EngineKind[this.config.SEARCH_ENGINE], degraded, since: degraded ? since : null };
  }

  async report(): Promise<EngineReport> {
    const { reason, since } = this.engine.state;
    const [records, figures, pending, oldest, setAside, rebuild] = await Promise.all([
      countRecords(this.source),
      this.engine.figures(),
      countPending(this.source),
      lag(this.source),
      quarantined(this.source, SHOWN),
      this.rebuilds.latest(),
    ]);
    return {
      engine: EngineKind[this.config.SEARCH_ENGINE],
      lack: reason && EngineLack[reason],
      since,
      analyser: ANALYSER_VERSION,
      profile: this.local.words.profile.version,
      version: figures.version,
      collections: COLLECTIONS.map((collection) => ({
        collection: SearchCollection[collection],
        records: records[collection],
        indexed: figures.documents[collection],
        waiting: pending[collection].waiting,
        setAside: pending[collection].aside,
      })),
      oldestWaits: Math.round(oldest),
      setAside: setAside.map((row) => ({ ...row, collection: SearchCollection[row.collection] })),
      rebuild,
    };
  }

  /** Gives what the engine refused another chance. @returns how many records. */
  retry(viewer: SignedIn): Promise<number> {
    return this.source.transaction(async (manager) => {
      const count = await retryQuarantined(manager);
      await audit(manager, {
        actorId: viewer.userId,
        action: 'search.retried',
        entity: 'search_pending',
        entityId: null,
        details: { count },
      });
      await announceChange(manager, 'search', NO_ID, 0);
      return count;
    });
  }
}
