import { Fragment } from 'react';
import { baseOf, type CostLine, type ExplainedPiece, explainLine, type RowId } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Quiet } from '../../ui/Layout.tsx';
import type { CostView } from './costView.ts';
import styles from './Formula.module.css';
import { type PrintedAmount, printedAmount, yearOf } from './formulaText.ts';
import type { Token } from './formulaTokens.ts';
import { capital, listed } from './lineText.ts';

/** The same amount, in one month or one run of months after another. */
interface Repeated {
  readonly printed: PrintedAmount;
  readonly pieces: readonly [ExplainedPiece, ...ExplainedPiece[]];
}

/** Amounts that are written out before the rest is opened. */
const shownAtFirst = 4;

/** How a line comes about: every amount as a formula with the numbers put in, and the steps in it below. */
export function Formula({
  view,
  row,
  line,
}: {
  readonly view: CostView;
  readonly row: RowId;
  readonly line: CostLine;
}) {
  const amounts = repeatedOf(view, row, line.id);
  const rest = amounts.slice(shownAtFirst);
  const rate = baseOf(view.inputs.discountRate ?? 0);
  const { share } = view.amounts;
  const exact = view.amounts.exactAmong([line.total, line.npv]);
  return (
    <div className={styles.formula}>
      {amounts.slice(0, shownAtFirst).map((amount) => (
        <Amount key={keyOf(amount)} amount={amount} view={view} />
      ))}
      {rest.length > 0 && (
        <Disclosure summary={rest.length === 1 ? 'One more amount' : `${rest.length} more amounts`}>
          {rest.map((amount) => (
            <Amount key={keyOf(amount)} amount={amount} view={view} />
          ))}
        </Disclosure>
      )}
      {amounts.some(({ pieces }) => pieces.some(({ until }) => until > 0)) && (
        <Quiet small>
          Over all months that comes to {exact(line.total)}.
          {rate > 0 && (
            <>
              {' '}
              What falls later weighs less: at {share(rate)} a year it is worth {exact(line.npv)} at the start.
            </>
          )}
        </Quiet>
      )}
    </div>
  );
}

function Amount({ amount: { printed, pieces }, view }: { readonly amount: Repeated; readonly view: CostView }) {
  const { steps, drift, leftOut } = printed;
  const last = Math.max(...pieces.map(({ until }) => until));
  const year = yearOf(pieces[0].from);
  const goesOn = drift.length > 0 && pieces.some(({ from, until }) => from < until) && last > 12 * (year + 1);
  return (
    <div className={styles.amount}>
      <p>
        <Tokens tokens={printed.tokens} /> = <b>{printed.shown}</b>
        {whenOf(pieces, view)}
        {goesOn && `, in the ${ordinals[year]} year`}.
      </p>
      {steps.length > 0 && (
        <ul className={styles.steps}>
          {steps.map(({ name, tokens, shown }) => (
            <li key={name + shown}>
              {capital(name)} = <Tokens tokens={tokens} /> = <b>{shown}</b>
            </li>
          ))}
        </ul>
      )}
      {goesOn && (
        <Quiet small>
          From the {ordinals[year + 1]} year on, each year: {drift.join(', ')}.
        </Quiet>
      )}
      {leftOut.length > 0 && <Quiet small>Left out because it is 0: {listed(leftOut)}.</Quiet>}
    </div>
  );
}

function Tokens({ tokens }: { readonly tokens: readonly Token[] }) {
  return tokens.map((token, i) => (
    // A token has no other name than its place.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={i}>
      {i > 0 && !touches(tokens[i - 1], token) && ' '}
      {token.kind === 'sign' ? (
        token.text
      ) : (
        <>
          {token.name !== null && `${i === 0 ? capital(token.name) : token.name} `}
          <b>{token.shown}</b>
        </>
      )}
    </Fragment>
  ));
}

function touches(before: Token | undefined, after: Token): boolean {
  return (before?.kind === 'sign' && before.text === '(') || (after.kind === 'sign' && after.text === ')');
}

function repeatedOf(view: CostView, row: RowId, line: string): Repeated[] {
  const found = new Map<string, Repeated>();
  for (const piece of explainLine(view.inputs, row, line)) {
    const printed = printedAmount(piece, view.inputs, view.amounts.locale);
    const key = JSON.stringify([printed, piece.from === piece.until]);
    const before = found.get(key);
    found.set(key, { printed, pieces: before ? [...before.pieces, piece] : [piece] });
  }
  return [...found.values()];
}

function keyOf({ pieces }: Repeated): string {
  return pieces.map(({ from, until }) => `${from}-${until}`).join();
}

/** ' a month, months 1 to 36', ', once, in month 36'. */
function whenOf(pieces: Repeated['pieces'], { amounts }: CostView): string {
  const [first] = pieces;
  if (first.from === first.until) {
    const months = pieces.map(({ from }) => (from === 0 ? 'at the start' : `in month ${from}`));
    return pieces.length === 1 ? `, once, ${months[0]}` : `, each time: ${listed(months)}`;
  }
  const runs = pieces.map(({ from, until }) => {
    const end = Math.ceil(until);
    const part = until - Math.floor(until);
    const months = end === from ? `month ${from}` : `months ${from} to ${end}`;
    return part === 0 ? months : `${months} (the last of them counts ${amounts.share(part)})`;
  });
  return ` a month, ${listed(runs)}`;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
