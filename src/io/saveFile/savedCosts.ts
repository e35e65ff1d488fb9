import { type CostInputs, costFaults } from '../../domain/index.ts';
import { costFaultReason } from './costFaultText.ts';
import { currencyFaults } from './currencyFaults.ts';
import { ledgerFaults } from './ledgerForm.ts';
import { costListMax } from './limits.ts';
import type { Fault } from './refusal.ts';
import type { SavedCosts } from './savedForm.ts';

/** The inputs of the engine, which takes nothing beside them. */
export function costInputsOf({ ledger: _ledger, ...inputs }: SavedCosts): CostInputs {
  return inputs;
}

/** What is wrong with the inputs of a comparison; none means that they are CostInputs. */
export function costInputFaults(inputs: unknown): Fault[] {
  const faults = costFaults(inputs).map((fault) => ({
    path: fault.path === '' ? 'costs' : `costs.${fault.path}`,
    reason: costFaultReason(fault),
  }));
  return [...faults, ...(faults.length > 0 ? [] : currencyFaults((inputs as CostInputs).currency, 'costs.currency'))];
}

/** What is wrong with saved costs, inputs and ledger; none means that they are SavedCosts. */
export function savedCostFaults({ ledger, ...inputs }: Readonly<Record<string, unknown>>): Fault[] {
  const faults = costInputFaults(inputs);
  return [
    ...(faults.length > 0 ? faults : longLists(inputs as unknown as CostInputs)),
    ...(ledger === undefined ? [] : ledgerFaults(ledger)),
  ];
}

function longLists({ extra, lag, models }: CostInputs): Fault[] {
  const lists = {
    extra,
    'lag.models': lag?.models,
    'models.project-outsourcing.milestones': models['project-outsourcing']?.milestones,
  };
  return Object.entries(lists).flatMap(([path, list]) =>
    list && list.length > costListMax
      ? [{ path: `costs.${path}`, reason: `has ${list.length} entries; up to ${costListMax} are allowed` }]
      : [],
  );
}
