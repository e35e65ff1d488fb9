import { costDefaults } from '../../content/costDefaults.ts';
import { neverTogetherWords } from '../../content/costLineWords.ts';
import { type Assumption, type Confidence, gradeOf } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Flow, Part } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { AssumptionTable } from './AssumptionTable.tsx';
import { numberText } from './assumptionText.ts';
import { assumptionGroups, confidenceWords, type GroupId } from './assumptionWords.ts';
import { CostStarts } from './CostStarts.tsx';
import styles from './Method.module.css';

const all: readonly Assumption[] = costDefaults;
const graded = (wanted: Confidence) => all.filter((one) => gradeOf(one) === wanted).length;
const fromSellers = all.filter(({ vendor }) => vendor).length;
const leakage = costDefaults.find(({ id }) => id === 'risk.valueLeakage');

/** What stands in for a figure that nobody gave; with a search the assumptions found, opened. */
export function Assumptions({ found }: { readonly found: ReadonlySet<string> | undefined }) {
  if (found?.size === 0) return null;
  const shown = all.filter(({ id }) => found?.has(id) ?? true);
  return (
    <Part topic="Assumptions" about="Figures that stand in for yours" id="assumptions">
      <h2 tabIndex={-1}>
        {found
          ? `${shown.length} of ${all.length} assumptions.`
          : `${all.length} assumptions stand in until you give your own figures.`}
      </h2>
      {!found && <Order />}
      {assumptionGroups.map(({ title, groups }) => (
        <Groups key={title} title={title} groups={groups} shown={shown} open={found !== undefined} />
      ))}
    </Part>
  );
}

function Order() {
  const grades = (Object.keys(confidenceWords) as Confidence[]).map(
    (grade) => `${graded(grade)} ${confidenceWords[grade].toLowerCase()}`,
  );
  return (
    <Flow>
      <p>
        Your own figure or a quote always comes first. Else a figure starts from your answers, then from the first
        assumption that holds for this kind of work, place and currency, then from a plain number. Where none of them
        says anything, the field is empty and your number is needed. A start is marked as assumed until you replace it.
      </p>
      <p>
        Sums of money are in US dollars, and stand in only where you compare in US dollars: no figure is moved to
        another currency or place. As they are used, {grades.join(', ')}; an undated one counts one grade less. Of all,{' '}
        {fromSellers} come from somebody who sells what they speak of.
      </p>
      <p>
        Some costs are never counted together, because one holds the other; the Cost page warns where both are given.
        {leakage &&
          ` Lost contract value, ${numberText(100 * leakage.low)} to ${numberText(100 * leakage.high)}\u00A0% of what a provider is paid, is shown beside the total and never added: it is made of changes, slips of price and weak governance, which are lines already.`}
      </p>
      <div>
        <Disclosure summary={`Never together: ${Object.keys(neverTogetherWords).length} ways to count money twice`}>
          <RuledList
            entries={Object.entries(neverTogetherWords).map(([id, { title, what, todo }]) => ({
              key: id,
              label: <b>{title}</b>,
              children: (
                <>
                  <p>{what}</p>
                  <p>{todo}</p>
                </>
              ),
            }))}
          />
        </Disclosure>
        <Disclosure summary="Starts without an assumption: from answers, from other figures, plain numbers">
          <CostStarts />
        </Disclosure>
      </div>
    </Flow>
  );
}

function Groups({
  title,
  groups,
  shown,
  open,
}: {
  readonly title: string;
  readonly groups: readonly { readonly id: GroupId; readonly title: string }[];
  readonly shown: readonly Assumption[];
  readonly open: boolean;
}) {
  const filled = groups.flatMap((group) => {
    const assumptions = shown.filter(({ id }) => id.startsWith(`${group.id}.`));
    return assumptions.length > 0 ? [{ ...group, assumptions }] : [];
  });
  if (filled.length === 0) return null;
  return (
    <div>
      <h3 className={styles.section}>{title}</h3>
      {filled.map(({ id, title: groupTitle, assumptions }) => (
        <Disclosure
          key={`${id} ${open}`}
          open={open}
          summary={
            <span>
              {groupTitle}{' '}
              <small className={styles.none}>
                {assumptions.length === 1 ? '1 assumption' : `${assumptions.length} assumptions`}
              </small>
            </span>
          }
        >
          <div className={styles.details}>
            <AssumptionTable title={groupTitle} assumptions={assumptions} />
          </div>
        </Disclosure>
      ))}
    </div>
  );
}
