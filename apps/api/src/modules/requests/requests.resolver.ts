import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, CurrentViewer, SignedInOnly } from '../../platform/auth/access.js';
import type { SignedIn, Viewer } from '../../platform/auth/viewer.js';
import { User } from '../identity/index.js';
import { KnowledgeRequest, KnowledgeRequestConnection } from './request.entity.js';
import {
  DuplicateArgs,
  OneArgs,
  PageArgs,
  ReasonArgs,
  RequestFilter,
  RequestInput,
  RequestOrder,
  RevealArgs,
  VersionArgs,
} from './requests.inputs.js';
import { RequestsService } from './requests.service.js';

@Resolver(() => KnowledgeRequest)
export class RequestsResolver {
  constructor(private readonly requests: RequestsService) {}

  @SignedInOnly()
  @Query(() => KnowledgeRequest, { nullable: true })
  request(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.requests.load(viewer, id);
  }

  @SignedInOnly()
  @Query(() => KnowledgeRequestConnection, { name: 'requests' })
  list(
    @CurrentViewer() viewer: SignedIn,
    @Args() page: PageArgs,
    @Args('order', { type: () => RequestOrder, nullable: true, defaultValue: RequestOrder.newest })
    order: RequestOrder | null,
    @Args('filter', { nullable: true }) filter?: RequestFilter,
  ) {
    return this.requests.list(viewer, filter ?? {}, order, page);
  }

  @Can('draft_request')
  @Mutation(() => KnowledgeRequest, {
    description: 'Creates the draft with this key or updates it. The id of the question is its key.',
  })
  saveRequestDraft(@CurrentViewer() viewer: SignedIn, @Args('input') input: RequestInput) {
    return this.requests.saveDraft(viewer, input);
  }

  @Can('post_request')
  @Mutation(() => KnowledgeRequest, {
    description: 'Posts the question with this key: new, or from its draft. Repeating it is harmless.',
  })
  postRequest(@CurrentViewer() viewer: SignedIn, @Args('input') input: RequestInput) {
    return this.requests.post(viewer, input);
  }

  @Can('edit_request')
  @Mutation(() => KnowledgeRequest)
  editRequest(@CurrentViewer() viewer: SignedIn, @Args('input') input: RequestInput) {
    return this.requests.edit(viewer, input);
  }

  @Can('edit_request')
  @Mutation(() => KnowledgeRequest)
  withdrawRequest(@CurrentViewer() viewer: SignedIn, @Args() args: VersionArgs) {
    return this.requests.withdraw(viewer, args);
  }

  @Can('edit_request')
  @Mutation(() => KnowledgeRequest)
  closeRequest(@CurrentViewer() viewer: SignedIn, @Args() args: ReasonArgs) {
    return this.requests.close(viewer, args);
  }

  @Can('accept_answer')
  @Mutation(() => KnowledgeRequest)
  reopenRequest(@CurrentViewer() viewer: SignedIn, @Args() args: VersionArgs) {
    return this.requests.reopen(viewer, args);
  }

  @Can('edit_request')
  @Mutation(() => KnowledgeRequest)
  markDuplicate(@CurrentViewer() viewer: SignedIn, @Args() args: DuplicateArgs) {
    return this.requests.markDuplicate(viewer, args);
  }

  @Can('join_request')
  @Mutation(() => KnowledgeRequest)
  joinRequest(@CurrentViewer() viewer: SignedIn, @Args() { id }: OneArgs) {
    return this.requests.join(viewer, id);
  }

  @Can('join_request')
  @Mutation(() => KnowledgeRequest)
  leaveRequest(@CurrentViewer() viewer: SignedIn, @Args() { id }: OneArgs) {
    return this.requests.leave(viewer, id);
  }

  @Can('reveal_anonymous_asker')
  @Mutation(() => User)
  revealAsker(@CurrentViewer() viewer: SignedIn, @Args() args: RevealArgs) {
    return this.requests.revealAsker(viewer, args);
  }
}
