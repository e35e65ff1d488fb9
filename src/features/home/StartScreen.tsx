import { examples } from '../../content/examples.ts';
import { exampleCosts, workOfTemplate } from '../../content/exampleCosts.ts';
import { templates } from '../../content/templates.ts';
import { goTo, places } from '../../state/places.ts';
import type { CostLedger } from '../../domain/index.ts';
import type { NewAssessment } from '../../state/changes.ts';
import { Button } from '../../ui/Button.tsx';
import { Flow, Hidden, Part, Quiet } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import styles from './HomeScreen.module.css';

/** Templates by kind of service, and finished examples. */
export default function StartScreen() {
  const begin = async ({ id: template, title, answers }: (typeof templates)[number]) => {
    const work = workOfTemplate[template];
    const about = { name: title, answers, unconfirmed: Object.keys(answers) };
    const id = await add(about, { figures: {}, ...(work && { work }) });
    // All in one list is the natural way to go through answers that are there already.
    goTo(places.questions(id, 'all'));
  };
  const show = async ({ id, title, answers, notes, today }: (typeof examples)[number]) => {
    const about = { name: `Example: ${title}`, answers, notes, today };
    goTo(places.result(await add(about, exampleCosts[id] ?? { figures: {} })));
  };
  return (
    <>
      <Part topic="Start from what is typical">
        <Flow>
          <ScreenTitle title="Templates and examples">What kind of work is it?</ScreenTitle>
          <Quiet>
            A template brings the answers that are typical for the kind of work, each marked ‘typical’. Confirm or
            change them; until then they count for the fit, but not for how sure it is.
          </Quiet>
        </Flow>
        <ul className={`${styles.templates} ${styles.wide}`}>
          {templates.map((template) => (
            <li key={template.id}>
              <span>
                <b>{template.title}</b>
                <small>{template.about}</small>
              </span>
              <Button look="bare" onClick={() => void begin(template)}>
                Use<Hidden> the template {template.title}</Hidden>
              </Button>
            </li>
          ))}
        </ul>
      </Part>
      <Part topic="Examples" about="From published guides">
        <h2>Three finished ones, to look at and to change.</h2>
        <ul className={styles.templates}>
          {examples.map((example) => (
            <li key={example.id}>
              <span>
                <b>{example.title}</b>
                <small>
                  {example.about} {example.agrees}
                </small>
              </span>
              <Button look="bare" onClick={() => void show(example)}>
                Open<Hidden> the example {example.title}</Hidden>
              </Button>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

/** What the cost of it is looked up by comes along; it is fetched only now. */
async function add(about: NewAssessment, ledger: CostLedger): Promise<string> {
  const { addWithCosts } = await import('../../state/costing/newWithCosts.ts');
  return addWithCosts(about, ledger);
}
