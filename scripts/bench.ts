import { cpus } from 'node:os';
import { regions, workKinds } from '../src/content/costSettings.ts';
import { fitContent } from '../src/content/index.ts';
import {
  type Answers,
  assessFit,
  type CostLedger,
  figureIds,
  findOutFirst,
  type FitContent,
  flips,
  notApplicable,
  notSure,
  questionWeightMax,
  questionWeightStep,
  robustness,
  sectionWeightMax,
  settled,
  turns,
} from '../src/domain/index.ts';
import type { LinkedAssessment } from '../src/io/shareLink/packAssessment.ts';
import { writeShareLink } from '../src/io/shareLink/shareLink.ts';
import { typicalLedger } from '../tests/io/ledgers.ts';
import cases from '../tests/fixtures/calibrationCases.json' with { type: 'json' };
import { benchCosts } from './benchCosts.ts';
import { plainEngine } from './plainEngine.ts';

const content: FitContent = fitContent;
const rounds = 3;
const callsPerBatch = 1_000;
const randomSets = 500;
const seed = 20_260_101;

/** Prints the figures that can be measured without a browser. Nothing is asserted: times depend on the machine. */
export function bench(numpyScript: string): void {
  const readings = cases.flatMap((one): Answers[] => one.answers);
  const sets = [...readings, ...randomAnswers(randomSets)];
  print(
    `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus()[0]?.model.trim() ?? 'unknown CPU'}`,
  );
  print(
    `${sets.length} answer sets: ${readings.length} readings of real cases, ${randomSets} random ones (seed ${seed}).`,
  );
  print(
    `Each ${callsPerBatch} times in a row; the median and the p95 are over the sets, of the median of ${rounds} rounds.\n`,
  );
  benchFit(sets);
  benchCertainty(sets);
  benchCosts(print, row, numpyScript);
  benchLink(readings[0] ?? {});
}

function benchFit(sets: readonly Answers[]): void {
  const withoutRules: FitContent = { ...content, gates: [], cautions: [] };
  const plain = plainEngine(content);
  const states = sets.map((answers) => plain.statesOf(answers));
  sets.forEach((answers, i) => checkSame(answers, plain, states[i] ?? new Int8Array()));
  const runs: Record<'fits' | 'whole' | 'plainFits' | 'plainWhole', (set: number) => number> = {
    fits: (set) => assessFit(withoutRules, { answers: sets[set] ?? {} }).lead,
    whole: (set) => assessFit(content, { answers: sets[set] ?? {} }).lead,
    plainFits: (set) => plain.fits(states[set] ?? new Int8Array())[0] ?? 0,
    plainWhole: (set) => plain.recommended(states[set] ?? new Int8Array()),
  };
  const times = timesOf(runs, sets.length);
  print(row('one answer → six fits', 'median', 'p95', '× plain', 'target'));
  const line = (what: string, { median, p95 }: Times, base: Times, target: string) =>
    print(row(what, ms(median), ms(p95), (median / base.median).toFixed(1), target));
  line('plain typed arrays: the fits', times.plainFits, times.plainFits, '');
  line('engine: fits with contributions *', times.fits, times.plainFits, '≤ 0.011 ms');
  line('plain typed arrays: fits, gates, ranking', times.plainWhole, times.plainWhole, '');
  line('engine: all of assessFit', times.whole, times.plainWhole, '≤ 0.05 ms');
  print('* assessFit on the content without gates and cautions: ids checked, ranked, facts alone; so at most this.');
  print('  The plain ones start from answers as numbers, check no ids and keep no contributions.\n');
}

function benchCertainty(sets: readonly Answers[]): void {
  const input = (set: number) => ({ answers: sets[set] ?? {} });
  const times = timesOf(
    {
      settled: (set) => Number(settled(content, input(set)).settled),
      findOut: (set) => findOutFirst(content, input(set)).length,
      turns: (set) => turns(content, input(set)).length,
    },
    sets.length,
    100,
  );
  print(row('how sure', 'median', 'p95', '', 'target (p95)'));
  const line = (what: string, { median, p95 }: Times, target: string) =>
    print(row(what, ms(median), ms(p95), '', target));
  line('settled, exact', times.settled, '≤ 0.1 ms');
  line('what to find out first', times.findOut, '');
  line('single answers that turn the result', times.turns, '');
  const searches = sets.map((answers) => {
    flips(content, { answers });
    const start = performance.now();
    const found = flips(content, { answers });
    return { found, each: (performance.now() - start) / found.length };
  });
  const small = searches.filter(({ found }) => found.every(({ changes }) => (changes?.length ?? 9) <= 3));
  const each = (list: typeof searches) => {
    const taken = list.map((search) => search.each);
    return { median: quantile(taken, 0.5), p95: quantile(taken, 0.95) };
  };
  line(`smallest flip of one rival, up to three changes (${small.length} sets)`, each(small), '≤ 1 ms');
  line(`smallest flip of one rival, any size (${searches.length} sets)`, each(searches), '≤ 20 ms');
  const unproven = searches.flatMap(({ found }) => found).filter(({ proven }) => !proven).length;
  print(`  not proven within the work limit: ${unproven} of ${searches.length * 5}`);
  const sampled = sets.slice(0, 200).map((answers) => {
    const start = performance.now();
    robustness(content, { answers }, { samples: 10_000, seed: 1 });
    return performance.now() - start;
  });
  line(
    'rank acceptability, 10,000 samples',
    { median: quantile(sampled, 0.5), p95: quantile(sampled, 0.95) },
    '≤ 30 ms',
  );
  print('');
}

function benchLink(answers: Answers): void {
  const all = Object.fromEntries(
    content.questions.map(({ id, answers: [first] }) => [id, answers[id] ?? first?.id ?? notSure]),
  );
  const answerBits = content.questions.reduce((sum, question) => sum + Math.log2(question.answers.length + 3), 0);
  print(row('share link', 'characters', '', '× entropy', 'target'));
  linkRows(`${content.questions.length} answers`, { name: '', answers: all, unconfirmed: [] }, answerBits, '≤ 40');
  const weights = {
    sections: Object.fromEntries(content.sections.map(({ id }, i) => [id, 100 - 7 * i])),
    questions: Object.fromEntries(content.questions.map(({ id }, i) => [id, (i % 20) / 2])),
  };
  const weightBits =
    content.sections.length * Math.log2(sectionWeightMax + 1) +
    content.questions.length * Math.log2(questionWeightMax / questionWeightStep + 1);
  linkRows(
    `with all weights and ${Object.keys(typicalLedger.figures).length} figures of cost *`,
    { name: '', answers: all, unconfirmed: [], weights, ledger: typicalLedger },
    answerBits + weightBits + figureBits(typicalLedger),
    '≤ 1.25 ×',
  );
  print(
    `* which of ${figureIds.length}, digits, a power of ten, quote or not, range or not: ${Object.keys(typicalLedger.figures).join(', ')}`,
  );
}

function linkRows(what: string, assessment: LinkedAssessment, bits: number, target: string): void {
  const link = writeShareLink(assessment);
  const payload = link.split('.').at(-2)?.length ?? 0;
  const entropy = Math.ceil(bits / 6);
  print(row(`${what}: entropy`, String(entropy), '', '1.00', ''));
  print(row('  payload', String(payload), '', (payload / entropy).toFixed(2), target));
  print(
    row('  whole fragment, with header and checksum', String(link.length), '', (link.length / entropy).toFixed(2), ''),
  );
}

/**
 * What has to be told of figures at the least: which they are, of each its digits, one of ten powers of ten, whether it is a
 * quote and whether a range; and what is looked up by, as one of what there is.
 */
function figureBits({ figures }: CostLedger): number {
  const values = Object.values(figures).map((own) => Number(own?.value));
  let which = 0;
  for (let i = 0; i < values.length; i++) which += Math.log2((figureIds.length - i) / (i + 1));
  const digits = values.map((value) => value.toExponential().split('e')[0]?.replace(/\D/g, '').length ?? 1);
  return (
    which + digits.reduce((sum, count) => sum + Math.log2(9 * 10 ** (count - 1)) + Math.log2(10) + 2, lookedUpBits())
  );
}

/** Currency, months, kind of work, two places and a way of pricing. */
function lookedUpBits(): number {
  const choices = [Intl.supportedValuesOf('currency').length, 73, workKinds.length, regions.length, regions.length, 4];
  return choices.reduce((sum, count) => sum + Math.log2(count), 0);
}

interface Times {
  readonly median: number;
  readonly p95: number;
}

/** Milliseconds a call over the sets; the runs take turns in every round, so that a busy moment hits all of them. */
function timesOf<K extends string>(
  runs: Record<K, (set: number) => number>,
  sets: number,
  calls = callsPerBatch,
): Record<K, Times> {
  const names = Object.keys(runs) as K[];
  let sink = 0;
  const batch = (run: (set: number) => number, set: number, times: number) => {
    const start = performance.now();
    for (let call = 0; call < times; call++) sink += run(set);
    return (performance.now() - start) / times;
  };
  for (const name of names) for (let set = 0; set < sets; set++) batch(runs[name], set, 40);
  const taken = Array.from({ length: rounds }, () =>
    names.map((name) => {
      const times = Array.from({ length: sets }, (_, set) => batch(runs[name], set, calls));
      return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
    }),
  );
  // Used, so that no call can be left out as having no effect.
  if (Number.isNaN(sink)) throw new Error('A run returned no number.');
  const middle = (n: number, key: keyof Times) =>
    quantile(
      taken.map((round) => round[n]?.[key] ?? Number.NaN),
      0.5,
    );
  const times = names.map((name, n): [K, Times] => [name, { median: middle(n, 'median'), p95: middle(n, 'p95') }]);
  return Object.fromEntries(times) as Record<K, Times>;
}

/** A ratio says something only where both compute the same. */
function checkSame(answers: Answers, plain: ReturnType<typeof plainEngine>, states: Int8Array): void {
  const { models, recommended } = assessFit(content, { answers });
  const same = plain.fits(states).every((fit, m) => Math.abs(fit - (models[m]?.fit ?? Number.NaN)) < 1e-9);
  const first = content.models[plain.recommended(states)]?.id ?? null;
  if (!same || (recommended !== null && first !== recommended))
    throw new Error(`The plain engine and assessFit differ on ${JSON.stringify(answers)}.`);
}

/** Every question absent, not sure, not applicable or answered, each alike likely. */
function randomAnswers(count: number): Answers[] {
  let state = seed;
  // Numerical Recipes' linear congruential generator; good enough to pick answers.
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, () =>
    Object.fromEntries(
      content.questions.flatMap(({ id, answers }) => {
        const states = [undefined, notSure, notApplicable, ...answers.map((answer) => answer.id)];
        const picked = states[below(states.length)];
        return picked === undefined ? [] : [[id, picked]];
      }),
    ),
  );
}

function quantile(values: readonly number[], p: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(p * values.length) - 1] ?? Number.NaN;
}

function ms(time: number): string {
  return `${time.toFixed(5)} ms`;
}

function row(what: string, ...figures: string[]): string {
  return [what.padEnd(46), ...figures.map((figure) => figure.padStart(12))].join('').trimEnd();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
