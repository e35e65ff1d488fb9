export { fitContent } from './fitContent.ts';
