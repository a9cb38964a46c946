import { Module } from '@nestjs/common';
import { createEmbedder } from '@samenwijs/embedding';
import { CONFIG, type Config } from '../../platform/config.js';
import { embedderSettings } from '../../platform/embedder-config.js';
import { KnowledgeModule } from '../knowledge/index.js';
import { ProfilesModule } from '../profiles/index.js';
import { RequestsModule } from '../requests/index.js';
import { RegionListResolver } from './region-list.resolver.js';
import { RegionListService } from './region-list.service.js';
import { EngineReportService } from './engine/engine-report.service.js';
import { EngineResolver } from './engine/engine.resolver.js';
import { EngineService } from './engine/engine.service.js';
import { RebuildService } from './engine/rebuild.service.js';
import { RebuildingService } from './engine/rebuilding.service.js';
import { SyncService } from './engine/sync.service.js';
import { EMBEDDER, EmbeddingStore } from './embedding.store.js';
import { EmbeddingWorker } from './embedding.worker.js';
import { LocalIndexService } from './local-index.service.js';
import { MeaningService } from './meaning.service.js';
import { SearchIndexService } from './search-index.service.js';
import { SearchLogService } from './search-log.service.js';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';
import { SuggestService } from './suggest.service.js';

@Module({
  imports: [KnowledgeModule, ProfilesModule, RequestsModule],
  providers: [
    {
      provide: EMBEDDER,
      inject: [CONFIG],
      useFactory: (config: Config) => createEmbedder(embedderSettings(config)) ?? null,
    },
    EmbeddingStore,
    EmbeddingWorker,
    MeaningService,
    LocalIndexService,
    EngineService,
    EngineReportService,
    EngineResolver,
    RebuildService,
    RebuildingService,
    SyncService,
    SearchIndexService,
    SearchService,
    SearchLogService,
    SuggestService,
    SearchResolver,
    RegionListService,
    RegionListResolver,
  ],
  exports: [MeaningService, SearchIndexService],
})
export class SearchModule {}
