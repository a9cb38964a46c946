import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../knowledge/index.js';
import { PagesController } from './pages.controller.js';
import { PagesService } from './pages.service.js';

@Module({
  imports: [KnowledgeModule],
  controllers: [PagesController],
  providers: [PagesService],
})
export class PagesModule {}
