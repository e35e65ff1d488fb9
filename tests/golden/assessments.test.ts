import { expect, it } from 'vitest';
import { examples } from '../../src/content/examples.ts';
import { fitContent } from '../../src/content/fitContent.ts';
import { templates } from '../../src/content/templates.ts';
import { assessFit, type FitInput } from '../../src/domain/index.ts';

// Whole assessments as tables: a change of method shows as a readable difference, and the commit names the files it moves.

for (const { id, answers } of examples)
  it(`example ${id}`, async () => {
    await expect(tableOf({ answers })).toMatchFileSnapshot(`approved/example-${id}.txt`);
  });

it('what each template points to', async () => {
  const rows = templates.map(({ id, answers }) => {
    const result = assessFit(fitContent, { answers, unconfirmed: Object.keys(answers) });
    return `${id.padEnd(24)}${(result.recommended ?? '–').padEnd(22)}lead ${result.lead.toFixed(2).padStart(6)}  ${result.verdict}`;
  });
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('approved/templates.txt');
});

const situations: Readonly<Record<string, FitInput>> = {
  'nothing-answered': { answers: {} },
  'all-six-ruled-out': { answers: { compliance: 'prohibits', employment: 'cannot' } },
  'reference-wins': {
    answers: {
      'work-type': 'build-product',
      'end-state': 'evolving',
      'scope-change': 'weekly',
      'day-to-day': 'us-fully',
      core: 'differentiator',
      knowledge: 'must-own',
      skills: 'have',
      employment: 'yes',
      leadership: 'strong',
    },
  },
  'weights-of-one-section': {
    answers: { 'work-type': 'deliver-project', 'end-state': 'fixed', 'cost-shape': 'per-use', driver: 'flexibility' },
    weights: { sections: { work: 0, control: 0, strategy: 0, capability: 0, risk: 0, commercial: 100 } },
  },
};

for (const [name, input] of Object.entries(situations))
  it(`situation ${name}`, async () => {
    await expect(tableOf(input)).toMatchFileSnapshot(`approved/situation-${name}.txt`);
  });

function tableOf(input: FitInput): string {
  const result = assessFit(fitContent, input);
  const lines = result.models.map((model) => {
    const gates = model.gates.map((gate) => gate.id).join(', ') || '–';
    const top = model.contributions.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, 3);
    const reasons = top
      .map(({ question, points }) => `${question} ${points >= 0 ? '+' : ''}${points.toFixed(2)}`)
      .join(', ');
    return `${model.rank}  ${model.id.padEnd(20)}${model.fit.toFixed(4).padStart(9)}  gates: ${gates.padEnd(32)}  ${reasons}`;
  });
  const { recommended, runnerUp, bestOnMarket, aboutEqual, lead, verdict, answeredShare, factsOnly, relativesLead } =
    result;
  return [
    `recommended    ${recommended ?? '–'}`,
    `runner-up      ${runnerUp ?? '–'}`,
    `on the market  ${bestOnMarket ?? '–'}`,
    `about equal    ${aboutEqual.join(', ') || '–'}${relativesLead ? ' (relatives lead)' : ''}`,
    `lead           ${lead.toFixed(4)}`,
    `verdict        ${verdict}`,
    `answered       ${(100 * answeredShare).toFixed(2)} %`,
    `facts alone    ${factsOnly.recommended ?? '–'} by ${factsOnly.lead.toFixed(4)}`,
    `cautions       ${result.cautions.map(({ id }) => id).join(', ') || '–'}`,
    `contradictions ${result.contradictions.map(({ id }) => id).join(', ') || '–'}`,
    '',
    ...lines,
    '',
  ].join('\n');
}
