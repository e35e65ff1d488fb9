import type { Condition } from '../../domain/index.ts';
import { Quiet } from '../../ui/Layout.tsx';
import { clausesOf } from './wording.ts';

/** The answers with which a rule holds; all of the questions must have one of theirs. */
export function Clauses({ when }: { readonly when: Condition }) {
  return <Quiet>Holds with {clausesOf(when).join('; and ')}.</Quiet>;
}
