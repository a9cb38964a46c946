export { FilesModule } from './files.module.js';
export { ImportService } from './import.service.js';
