import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public, SignedInOnly } from '../../platform/auth/access.js';
import type { SignedIn, Viewer } from '../../platform/auth/viewer.js';
import { ItemSearchArgs, NoteSearchArgs, RequestSearchArgs, SuggestArgs } from './search.inputs.js';
import { SearchLogService } from './search-log.service.js';
import { SearchService } from './search.service.js';
import { ItemSearch, RequestSearch, Suggestions } from './search.types.js';
import { SuggestService } from './suggest.service.js';

@Resolver()
export class SearchResolver {
  constructor(
    private readonly search: SearchService,
    private readonly suggestions: SuggestService,
    private readonly log: SearchLogService,
  ) {}

  @Public()
  @Query(() => ItemSearch)
  searchItems(@Args() args: ItemSearchArgs, @CurrentViewer() viewer: Viewer) {
    return this.search.items(viewer, args);
  }

  @SignedInOnly()
  @Query(() => RequestSearch)
  searchRequests(@Args() args: RequestSearchArgs, @CurrentViewer() viewer: SignedIn) {
    return this.search.questions(viewer, args);
  }

  @Public()
  @Query(() => Suggestions)
  suggest(@Args() { text }: SuggestArgs, @CurrentViewer() viewer: Viewer) {
    return this.suggestions.suggest(viewer, text);
  }

  @Public()
  @Mutation(() => Boolean, {
    description: 'What was searched, once it stood still: counted per day, without who searched it.',
  })
  noteSearch(@Args() { query, collection }: NoteSearchArgs, @CurrentViewer() viewer: Viewer) {
    return this.log.note(viewer, query, collection);
  }
}
