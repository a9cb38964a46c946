import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ThemeConcept } from './concept.entity.js';
import { Theme } from './theme.entity.js';
import { ThemesResolver } from './themes.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([Theme, ThemeConcept])],
  providers: [ThemesResolver],
  exports: [TypeOrmModule],
})
export class CurationModule {}
