import { fitContent } from '../../content/fitContent.ts';
import { Flow } from '../../ui/Layout.tsx';
import styles from './Method.module.css';

const { clear, leaning } = fitContent.verdict;

/** From answers to fit and verdict. */
export const fitFormulas = [
  {
    key: 'fit',
    label: <b>Points and fit</b>,
    children: (
      <Flow>
        <p>
          Each answer has an effect on each model, from −2 (strongly against) to +2 (strongly for), and each question
          has a weight.
        </p>
        <p className={styles.formula}>points of an answer = 100 × weight × effect ÷ (4 × sum of all weights)</p>
        <p className={styles.formula}>fit of a model = 50 + the points of all answers</p>
        <p>
          So 50 means that nothing speaks for or against, and the points shown as reasons add up to the fit exactly.
        </p>
      </Flow>
    ),
  },
  {
    key: 'open',
    label: <b>Open and closed</b>,
    children: (
      <p>
        No answer and ‘not sure’ are open: they add no points, and count as uncertainty everywhere else. ‘Does not
        matter here’ is closed and has no effect. A typical answer from a template adds its points, but counts as open
        for everything about certainty until you confirm it.
      </p>
    ),
  },
  {
    key: 'weights',
    label: <b>Weights</b>,
    children: (
      <Flow>
        <p>
          While you set no section, the weights of the questions count as they stand. Once you set one, the questions of
          a section share its weight in the proportion of their own:
        </p>
        <p className={styles.formula}>
          weight in use = weight of the section × own weight ÷ sum of the own weights in the section
        </p>
        <p>If every weight that you set is zero, the usual ones are used, and the result says so.</p>
      </Flow>
    ),
  },
  {
    key: 'gates',
    label: <b>Gates</b>,
    children: (
      <p>
        A gate rules a model out when every question that it names has one of the answers it lists. An open question
        never does that. The model keeps its fit and is shown with it, but cannot be recommended, whatever the weights.
      </p>
    ),
  },
  {
    key: 'verdict',
    label: <b>Recommendation and word</b>,
    children: (
      <Flow>
        <p>The recommended model is the one with the highest fit among those that no gate rules out.</p>
        <p className={styles.formula}>lead = its fit − the fit of the next of them</p>
        <p>
          From {clear} points the verdict is called clear, from {leaning} leaning, below that close. While less than a
          third of the weight is answered, not enough is known. Where all models are ruled out, none is possible. An
          exact tie is close, and the order of the models settles which is named first.
        </p>
      </Flow>
    ),
  },
  {
    key: 'facts',
    label: <b>The facts alone</b>,
    children: (
      <p>
        The same sum with every judgement left open, in points and gates alike, and with the weights as they are. What
        that changes is what your wishes add.
      </p>
    ),
  },
];
