import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Theme, ThemeConcept } from './theme.entity.js';
import { ThemesResolver } from './themes.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([Theme, ThemeConcept])],
  providers: [ThemesResolver],
  exports: [TypeOrmModule],
})
export class CurationModule {}
