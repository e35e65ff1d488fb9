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
  if (faults.length > 0) return faults;
  // Without a fault they are of the contract.
  const given = inputs as CostInputs;
  return [...currencyFaults(given.currency, 'costs.currency'), ...longLists(given)];
}

/** What is wrong with saved costs, inputs and ledger; none means that they are SavedCosts. */
export function savedCostFaults({ ledger, ...inputs }: Readonly<Record<string, unknown>>): Fault[] {
  return [...costInputFaults(inputs), ...(ledger === undefined ? [] : ledgerFaults(ledger))];
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
