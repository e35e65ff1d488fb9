import { Part } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { fitFormulas } from './fitFormulas.tsx';
import { sureFormulas } from './sureFormulas.tsx';

/** Every step from an answer to a verdict, in plain words with its formula. */
export function Formulas() {
  return (
    <Part topic="Formulas" about="Additive multi-attribute value theory (MAVT)" id="formulas">
      <h2 tabIndex={-1}>A fit is 50 plus the points of every answer; all the rest follows from that.</h2>
      <RuledList entries={[...fitFormulas, ...sureFormulas]} />
    </Part>
  );
}
