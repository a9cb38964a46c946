export { Region, RegionConnection } from './region.entity.js';
export { RegionsModule } from './regions.module.js';
