import { fitContent } from '../../content/fitContent.ts';
import { Flow } from '../../ui/Layout.tsx';
import styles from './Method.module.css';

const allWeights = fitContent.questions.reduce((sum, { weight }) => sum + weight, 0);

/** How sure that is, and what would change it. */
export const sureFormulas = [
  {
    key: 'acceptability',
    label: <b>How stable: rank acceptability (SMAA-2)</b>,
    children: (
      <Flow>
        <p>
          Nobody knows weights exactly. So 10,000 times over, weights are drawn at random around those in use, open
          questions are answered by chance, as usual as each answer is, and the models are ranked anew, gates included.
        </p>
        <p className={styles.formula}>
          shares of weight: Dirichlet distribution with α = {allWeights} × weight ÷ sum of all weights
        </p>
        <p>
          The share of draws that put a model first says how stable the result is. It is not a chance of success. With
          10,000 draws it is known to within one percentage point.
        </p>
      </Flow>
    ),
  },
  {
    key: 'flips',
    label: <b>What would change it: flips</b>,
    children: (
      <p>
        For each other model, the smallest set of answers that would have to be different to make it the recommended
        one; answering an open question counts as one. Answers that a decision of yours can change are tried first, the
        others only where those cannot do it, and that is said. Of two sets of one size, the nearer on the scales of the
        answers counts. Where the search has to stop early, that is said too.
      </p>
    ),
  },
  {
    key: 'settled',
    label: <b>When enough is known: settled</b>,
    children: (
      <p>
        For each other model, every open question is given the answer that helps it most against the recommended one;
        questions in gates with several conditions are tried answer by answer. If none passes it even then, and no
        answer rules the recommended one out, no answer can change the result any more: it is settled, which is exact.
        Where at least 99 % of the draws agree, it is practically settled.
      </p>
    ),
  },
  {
    key: 'find-out',
    label: <b>What to find out first</b>,
    children: (
      <Flow>
        <p>What knowing the answer to an open question is worth, in points of fit, while the others stay open:</p>
        <p className={styles.formula}>
          gain = sum over its answers of: how usual the answer is × (best fit then − fit of today’s recommended model
          then)
        </p>
        <p>
          A model that the answer rules out counts as 0. The gain is zero where no answer changes the recommendation,
          and the question worth most comes first.
        </p>
      </Flow>
    ),
  },
];
