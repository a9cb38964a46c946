import { Module } from '@nestjs/common';
import { CurationModule } from '../curation/index.js';
import { SearchModule } from '../search/index.js';
import { ConceptWriter } from './concept-writer.service.js';
import { ConceptFieldsResolver, ThesaurusResolver } from './thesaurus.resolver.js';
import { ThesaurusService } from './thesaurus.service.js';

/** The words of the field, kept by coordinators. Apart from themes themselves, which nearly every module reads. */
@Module({
  imports: [CurationModule, SearchModule],
  providers: [ThesaurusService, ConceptWriter, ThesaurusResolver, ConceptFieldsResolver],
})
export class ThesaurusModule {}
