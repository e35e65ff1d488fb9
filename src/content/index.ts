export { costDefaults } from './costDefaults.ts';
export { fitContent } from './fitContent.ts';
