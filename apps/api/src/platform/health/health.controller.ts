import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { HealthDetails } from './health-details.js';
import { Public } from '../auth/access.js';

@Controller('api/health')
export class HealthController {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly details: HealthDetails,
  ) {}

  /** The process runs. */
  @Public()
  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** It can serve: its database answers. */
  @Public()
  @Get('ready')
  async ready() {
    try {
      await this.source.query('select 1');
      return { status: 'ok', ...(await this.details.read()) };
    } catch {
      throw new ServiceUnavailableException({ status: 'error', database: 'down' });
    }
  }
}
