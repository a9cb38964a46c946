import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KnowledgeModule } from '../knowledge/index.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsResolver } from './attachments.resolver.js';
import { ImportController } from './import.controller.js';
import { ImportService } from './import.service.js';

@Module({
  imports: [KnowledgeModule, TypeOrmModule.forFeature([Attachment])],
  controllers: [ImportController, AttachmentsController],
  providers: [ImportService, AttachmentsResolver],
  exports: [ImportService],
})
export class FilesModule {}
