import { type LeftOut, leftOut } from './afterHorizon.ts';
import { baseOf, type CostInputs } from './costInputs.ts';
import type { FigureId } from './costFields.ts';
import type { CostResult } from './costs.ts';
import { onTopOfFee } from './summaries.ts';

/** What is counted twice, left out, or cannot be as it stands. */
export type CostCautionId =
  | 'burden-per-hour'
  | 'seat-and-overhead'
  | 'replacement-and-hiring'
  | 'reserve-and-exit'
  | 'overrun-and-change-orders'
  | 'lead-in-fee'
  | 'overrun-of-all'
  | 'overheads-outgrow-fee'
  | 'one-sided-glide'
  | 'not-like-for-like'
  | 'after-horizon'
  | 'growth-beside-today';

export interface CostCaution {
  readonly id: CostCautionId;
  /** Those that it is about; none where only lines of the user's own are. */
  readonly figures: readonly FigureId[];
  /** Of what falls after the horizon: row by row. */
  readonly leftOut?: readonly LeftOut[];
}

/** Burden on annual salary from which it looks like the one quoted per hour worked (42 % in the US, BLS ECEC 2025). */
const perHourBurden = 0.38;
/** Seat cost as a share of salary from which it looks like a general overhead that holds seats already. */
const generalOverhead = 0.25;
/** Cost per hire as a share of salary that looks like an all-in replacement cost (14,113 for an agent: a third). */
const replacementShare = 0.3;
/** Overrun and change orders as shares of the price that together say the same thing twice. */
const fullOverrun = 0.2;
const fullChange = 0.1;
/** People of a vendor that one own lead can direct; with more leads than that the vendor's own lead is paid twice. */
const ledByOne = 8;

/** Figures that count the same money twice, or that no finance partner would believe; warned about, never changed. */
export function costCautions(
  inputs: CostInputs,
  result: CostResult,
  ownRegion?: string,
  providerRegion?: string,
): CostCaution[] {
  const { people, work, models, extra = [] } = inputs;
  const of = (figure: Parameters<typeof baseOf>[0] | undefined) => baseOf(figure ?? 0);
  const project = models['project-outsourcing'];
  const team = models['dedicated-team'];
  const found: CostCaution[] = [];
  const warn = (holds: boolean, id: CostCautionId, ...figures: FigureId[]) => {
    if (holds) found.push({ id, figures });
  };
  const salary = of(people?.salary);
  warn(ownRegion === 'us' && of(people?.burden) >= perHourBurden, 'burden-per-hour', 'people.burden', 'people.salary');
  warn(
    salary > 0 && of(people?.overhead) > generalOverhead * salary && of(people?.tooling) > 0,
    'seat-and-overhead',
    'people.overhead',
    'people.tooling',
  );
  warn(
    salary > 0 && of(people?.costPerHire) > replacementShare * salary && of(people?.rampMonths) > 0,
    'replacement-and-hiring',
    'people.costPerHire',
    'people.rampMonths',
  );
  for (const model of ['managed-services', 'bpo'] as const)
    warn(
      of(models[model]?.exitProbability) > 0 &&
        extra.some((line) => line.category === 'exit' && (line.model === model || line.avoidable === false)),
      'reserve-and-exit',
      `${model}.exitProbability`,
    );
  warn(
    of(project?.overrunShare) >= fullOverrun && of(project?.changeShare) >= fullChange,
    'overrun-and-change-orders',
    'project-outsourcing.overrunShare',
    'project-outsourcing.changeShare',
  );
  warn(of(project?.overrunShare) >= 1, 'overrun-of-all', 'project-outsourcing.overrunShare');
  const teamSize = of(work?.fte) * baseOf(work?.coverageFactor ?? 1);
  warn(
    team !== undefined && of(team.ownLeadFte) > Math.max(1, teamSize / ledByOne),
    'lead-in-fee',
    'dedicated-team.ownLeadFte',
  );
  for (const row of result.models) {
    if (row.id !== 'managed-services' && row.id !== 'bpo') continue;
    const fixed = row.lines
      .filter(({ id }) => id === 'vendor-management' || id === 'sla-tools' || id === 'contract-audit')
      .reduce((sum, { total }) => sum + total, 0);
    warn(
      fixed > (onTopOfFee(row)?.fee ?? Number.POSITIVE_INFINITY),
      'overheads-outgrow-fee',
      `${row.id}.smeFte`,
      `${row.id}.slaToolsPerYear`,
      `${row.id}.auditPerYear`,
    );
  }
  warn(of(inputs.productivityGlide) > 0, 'one-sided-glide', 'general.productivityGlide');
  warn(
    ownRegion !== undefined &&
      providerRegion !== undefined &&
      ownRegion !== providerRegion &&
      models['in-house'] !== undefined &&
      result.models.some(({ id }) => id !== 'in-house' && id !== 'today'),
    'not-like-for-like',
    'people.salary',
  );
  const later = leftOut(inputs);
  if (later.length > 0)
    found.push({ id: 'after-horizon', figures: [...new Set(later.flatMap(({ lengths }) => lengths))], leftOut: later });
  warn(
    of(inputs.growth) !== 0 && of(inputs.today?.annualCost) > 0 && result.models.some(({ id }) => id !== 'today'),
    'growth-beside-today',
    'today.annualCost',
    'general.growth',
  );
  return found;
}
