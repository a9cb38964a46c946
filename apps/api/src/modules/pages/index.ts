export { PagesModule } from './pages.module.js';
export { PagesService } from './pages.service.js';
