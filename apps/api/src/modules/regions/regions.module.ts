import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Neighbourhood, Organisation, Party, Region, RegionGrant } from './region.entity.js';
import { RegionsResolver } from './regions.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([Region, Neighbourhood, RegionGrant, Organisation, Party])],
  providers: [RegionsResolver],
  exports: [TypeOrmModule],
})
export class RegionsModule {}
