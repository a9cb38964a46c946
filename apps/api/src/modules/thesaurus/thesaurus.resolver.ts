import {
  Args,
  Context as GqlContext,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { Can, CurrentViewer } from '../../platform/auth/access.js';
import type { Context, SignedIn } from '../../platform/auth/viewer.js';
import { Theme, ThemeConcept } from '../curation/index.js';
import { User } from '../identity/index.js';
import { ConceptWriter } from './concept-writer.service.js';
import { ThesaurusService } from './thesaurus.service.js';
import {
  ConceptConnection,
  ConceptFound,
  ConceptInput,
  ConceptsArgs,
  ConceptVersionArgs,
  SentenceArgs,
} from './thesaurus.types.js';

@Resolver(() => ThemeConcept)
export class ThesaurusResolver {
  constructor(
    private readonly thesaurus: ThesaurusService,
    private readonly writer: ConceptWriter,
  ) {}

  @Can('curate')
  @Query(() => ConceptConnection, { description: 'By theme, then by name.' })
  concepts(@Args() args: ConceptsArgs) {
    return this.thesaurus.list(args);
  }

  @Can('curate')
  @Query(() => ThemeConcept, { nullable: true })
  concept(@Args('id', { type: () => ID }) id: string): Promise<ThemeConcept | null> {
    return this.thesaurus.one(id);
  }

  @Can('curate')
  @Query(() => [ConceptFound], { description: 'To try: the concepts that a sentence names.' })
  conceptsIn(@Args() { text }: SentenceArgs): Promise<ConceptFound[]> {
    return this.thesaurus.foundIn(text);
  }

  @Can('curate')
  @Mutation(() => ThemeConcept, { description: 'Adds, edits, or moves to another theme.' })
  saveConcept(@CurrentViewer() viewer: SignedIn, @Args('input') input: ConceptInput): Promise<ThemeConcept> {
    return this.writer.save(viewer, input);
  }

  @Can('curate')
  @Mutation(() => ThemeConcept)
  retireConcept(@CurrentViewer() viewer: SignedIn, @Args() args: ConceptVersionArgs): Promise<ThemeConcept> {
    return this.writer.retire(viewer, args);
  }

  @Can('curate')
  @Mutation(() => ThemeConcept)
  restoreConcept(@CurrentViewer() viewer: SignedIn, @Args() args: ConceptVersionArgs): Promise<ThemeConcept> {
    return this.writer.restore(viewer, args);
  }
}

@Resolver(() => ThemeConcept)
export class ConceptFieldsResolver {
  constructor(private readonly thesaurus: ThesaurusService) {}

  @ResolveField(() => Theme)
  theme(@Parent() { themeId }: ThemeConcept, @GqlContext() { loaders }: Context) {
    return loaders.byId(Theme).load(themeId);
  }

  @ResolveField(() => User, { nullable: true, description: 'Null for what came with the product.' })
  changedBy(@Parent() { changedById }: ThemeConcept, @GqlContext() { loaders }: Context) {
    return changedById ? loaders.byId(User).load(changedById) : null;
  }

  @ResolveField(() => Int, {
    description: 'Published items, of the whole network, that a search for it finds.',
  })
  itemCount(@Parent() concept: ThemeConcept): Promise<number> {
    return this.thesaurus.itemCount(concept);
  }

  @ResolveField(() => Int, {
    description: 'Open questions, of the whole network, that a search for it finds.',
  })
  questionCount(@Parent() concept: ThemeConcept): Promise<number> {
    return this.thesaurus.questionCount(concept);
  }
}
