export { Neighbourhood, Organisation, Party, Region, RegionGrant } from './region.entity.js';
export { RegionsModule } from './regions.module.js';
