export { AdoptionsModule } from './adoptions.module.js';
export { GOOD_ADOPTIONS } from './good-adoptions.js';
