import type { CostInputs, Figure } from '../../../src/domain/index.ts';

/** The inputs with one figure in place of another, by its id, as in `people.salary`, `general.growth` or `extra-2`. */
export function withFigure(inputs: CostInputs, id: string, value: Figure): CostInputs {
  if (id.startsWith('extra-')) {
    const at = Number(id.slice('extra-'.length)) - 1;
    return { ...inputs, extra: (inputs.extra ?? []).map((one, i) => (i === at ? { ...one, amount: value } : one)) };
  }
  const [block = '', name = ''] = id.split('.');
  if (block === 'general') return { ...inputs, [name]: value };
  if (block === 'work' || block === 'today' || block === 'people' || block === 'lag')
    return { ...inputs, [block]: { ...inputs[block], [name]: value } };
  const own = inputs.models[block as keyof CostInputs['models']];
  return { ...inputs, models: { ...inputs.models, [block]: { ...own, [name]: value } } };
}
