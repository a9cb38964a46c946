import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExpertGroup } from './expert-group.entity.js';
import { ExpertGroupsResolver } from './expert-groups.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([ExpertGroup])],
  providers: [ExpertGroupsResolver],
  exports: [TypeOrmModule],
})
export class ExpertGroupsModule {}
