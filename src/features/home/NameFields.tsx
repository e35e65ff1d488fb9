import { modelNames } from '../../content/modelNames.ts';
import type { Today } from '../../domain/index.ts';
import { nameMax } from '../../io/saveFile/limits.ts';
import { Choices } from '../../ui/Choices.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Flow, Quiet } from '../../ui/Layout.tsx';

export interface NameValues {
  readonly name: string;
  readonly today?: Today | undefined;
}

const byWhom: readonly { readonly id: Today['by']; readonly label: string; readonly description: string }[] = [
  { id: 'own-people', label: 'Our own people', description: 'Employees of yours, full time or on the side' },
  { id: 'vendor', label: 'Somebody outside', description: 'A provider, contractors or a project firm' },
  { id: 'nobody', label: 'Nobody yet', description: 'It is new, or it is left undone' },
];

/** What the piece of work is called and who does it today: not scored, but the baseline of cost and transition. */
export default function NameFields({
  values,
  onChange,
}: {
  readonly values: NameValues;
  readonly onChange: (values: NameValues) => void;
}) {
  const { name, today } = values;
  const setBy = (by: Today['by']) => onChange({ name, today: { by } });
  return (
    <Flow>
      <TextField
        label="What is the piece of work called?"
        help="For your list, reports and file names, as in ‘IT help desk’ or ‘Payroll, three countries’."
        value={name}
        maxLength={nameMax}
        autoComplete="off"
        onChange={(event) => onChange({ ...values, name: event.target.value })}
      />
      <fieldset aria-labelledby="who-today">
        <Flow>
          <legend>
            <b id="who-today">Who does it today?</b>
          </legend>
          <Choices name="today" value={today?.by} onChoose={(by) => setBy(by as Today['by'])} choices={byWhom} />
        </Flow>
      </fieldset>
      {today?.by === 'vendor' && (
        <fieldset aria-labelledby="which-model">
          <Flow>
            <legend>
              <b id="which-model">Under which model do they work?</b>
            </legend>
            <Choices
              name="today-model"
              value={today.model}
              onChoose={(model) => onChange({ name, today: { by: 'vendor', model: model as keyof typeof modelNames } })}
              choices={Object.entries(modelNames)
                .filter(([id]) => id !== 'in-house')
                .map(([id, model]) => ({ id, label: model.name }))}
            />
          </Flow>
        </fieldset>
      )}
      <Quiet small>
        Neither is scored. Who does it today is the baseline for cost and for the way from here to there.
      </Quiet>
    </Flow>
  );
}
