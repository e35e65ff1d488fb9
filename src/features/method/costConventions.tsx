import { horizonMax, horizonMin } from '../../domain/index.ts';
import { Flow } from '../../ui/Layout.tsx';
import { driftSteps } from './costLines.ts';
import { FormulaText } from './FormulaText.tsx';
import styles from './Method.module.css';

/** What holds for all cost lines alike. */
export const costConventions = [
  {
    key: 'time',
    label: <b>Time</b>,
    children: (
      <Flow>
        <p>
          Month 0 is the decision, where what is paid once at the start falls. Months 1 to <var>H</var> follow, from{' '}
          {horizonMin} to {horizonMax} of them; <var>y</var> counts the full years before a month. What would fall after
          month <var>H</var> is left out.
        </p>
        <p className={styles.formula}>
          <var>y</var> = (<var>month</var> − 1) ÷ 12, rounded down
        </p>
      </Flow>
    ),
  },
  {
    key: 'growth',
    label: <b>Growth and prices</b>,
    children: (
      <Flow>
        <p>
          Amounts are typed at today’s prices, in one currency. The amount of work (<var>G</var>), wages (<var>W</var>),
          other prices (<var>P</var>) and provider prices (<var>V</var>) step once a year, each at its own rate. People
          are not rounded.
        </p>
        {driftSteps.map(({ name, formulas }) =>
          formulas.map((tokens) => (
            <p key={name} className={styles.formula}>
              <var>{name}</var> = <FormulaText tokens={tokens} />
            </p>
          )),
        )}
      </Flow>
    ),
  },
  {
    key: 'discounting',
    label: <b>Present value</b>,
    children: (
      <Flow>
        <p>
          A cost that falls later weighs less. Models are compared by their present value, and the sum in the money of
          each month (nominal) stands beside it. One model overtakes another on that sum, added up month by month.
        </p>
        <p className={styles.formula}>
          <var>present value</var> = sum over the months of <var>cost of the month</var> ÷ ((1 + <var>r</var>) to the
          power of <var>month</var>)
        </p>
        <p className={styles.formula}>
          <var>r</var> = ((1 + <var>what money is worth to you</var>) to the power of 1 ÷ 12) − 1
        </p>
        <p>
          The cost of one unit is the present value divided by the units of all months, that of an hour divided by the
          productive hours of the people that the work takes.
        </p>
      </Flow>
    ),
  },
  {
    key: 'ranges',
    label: <b>Ranges</b>,
    children: (
      <Flow>
        <p>
          A figure has a low, a base and a high, or is one number. Every amount shown counts with the base. Besides,
          10,000 trials, or as many as you set, draw each figure between its ends, most often near its base (PERT, a
          beta distribution):
        </p>
        <p className={styles.formula}>
          <var>α</var> = 1 + 4 × (<var>base</var> − <var>low</var>) ÷ (<var>high</var> − <var>low</var>), <var>β</var> =
          6 − <var>α</var>
        </p>
        <p>
          P10, P50 and P90 are the amounts that a tenth, half and nine tenths of the trials stay below. Only where you
          give a project a chance of a very bad case is its overrun drawn otherwise there: half the price and more, with
          a long tail (lognormal) that ends where you would stop.
        </p>
      </Flow>
    ),
  },
  {
    key: 'draws',
    label: <b>The same draw for all</b>,
    children: (
      <p>
        A figure that several models use is drawn once in a trial and counts in all of them, so that ‘which is cheapest’
        compares like with like. Each figure has a stream of random numbers of its own, and the same seed gives the same
        amounts again.
      </p>
    ),
  },
  {
    key: 'drivers',
    label: <b>What drives it</b>,
    children: (
      <p>
        A tornado puts one figure at a time at its low and its high, all others at their base, and sorts by how far the
        difference of the two cheapest models moves. A break-even is the value of a figure, within what its field
        allows, at which another model becomes the cheapest; it is searched by closing in from both sides.
      </p>
    ),
  },
  {
    key: 'sign',
    label: <b>Sign, and what is not given</b>,
    children: (
      <p>
        Costs are positive, credits negative. A figure that is not given counts as nothing; the output of hired people,
        the people for each seat and how far a fee follows the work count as 1. Without people for each lead there is no
        line of leads, without a ceiling a bill has none. Lines of your own never rise with prices, and one that cannot
        be avoided counts on every model.
      </p>
    ),
  },
  {
    key: 'projects',
    label: <b>Projects</b>,
    children: (
      <p>
        The price is paid 30 % at the start, 40 % halfway and 30 % at the end of the build, unless you give other
        milestones. A project that comes again starts anew at even distances, at the prices of the year in which it
        starts, and has no running afterwards.
      </p>
    ),
  },
  {
    key: 'guards',
    label: <b>What it guards against</b>,
    children: (
      <p>
        Two services of the same name can differ fivefold in price, so a price says what one unit buys, and what a
        ticket costs inside is never taken for what a provider asks. Tools, audits and experts grow with the service, so
        that they do not outweigh a small one. Provider prices do not fall by themselves while wages rise. All models
        count the same hours of a person.
      </p>
    ),
  },
];
