import { Args, Context as GqlContext, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Public } from '../../platform/auth/access.js';
import type { Context } from '../../platform/auth/viewer.js';
import { Theme } from '../curation/index.js';
import { ExpertGroup } from './expert-group.entity.js';

const THEMES = `
  select theme.id, theme.key, theme.name, theme.description, gt.group_id as group_key
  from expert_group_theme gt join theme on theme.id = gt.theme_id
  where gt.group_id = any($1) and theme.status = 'active' order by theme.name`;

@Resolver(() => ExpertGroup)
export class ExpertGroupsResolver {
  constructor(@InjectRepository(ExpertGroup) private readonly repository: Repository<ExpertGroup>) {}

  @Public()
  @Query(() => [ExpertGroup])
  expertGroups(): Promise<ExpertGroup[]> {
    return this.repository.find({ order: { name: 'ASC' } });
  }

  @Public()
  @Query(() => ExpertGroup, { nullable: true })
  expertGroup(@Args('key') key: string): Promise<ExpertGroup | null> {
    return this.repository.findOneBy({ key });
  }

  @ResolveField(() => [Theme])
  themes(@Parent() group: ExpertGroup, @GqlContext() { loaders }: Context) {
    return loaders.many<Theme>(THEMES, THEMES).load(group.id);
  }

  @ResolveField(() => Boolean)
  viewerIsMember(@Parent() group: ExpertGroup, @GqlContext() { viewer }: Context): boolean {
    return !!viewer?.groupIds.includes(group.id);
  }
}
