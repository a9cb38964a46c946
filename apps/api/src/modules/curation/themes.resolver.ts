import { Query, Resolver } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Public } from '../../platform/auth/access.js';
import { Theme } from './theme.entity.js';

@Resolver(() => Theme)
export class ThemesResolver {
  constructor(@InjectRepository(Theme) private readonly repository: Repository<Theme>) {}

  @Public()
  @Query(() => [Theme])
  themes(): Promise<Theme[]> {
    return this.repository.find({ where: { status: 'active' }, order: { name: 'ASC' } });
  }
}
