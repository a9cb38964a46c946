export { default } from '../../libs/ui/jest/preset.mjs';
