import type { Assessment } from '../../domain/index.ts';

/** What a report needs of an assessment, own or shared. */
export type Reported = Pick<Assessment, 'answers' | 'unconfirmed' | 'weights'>;
