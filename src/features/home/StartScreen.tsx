import { examples } from '../../content/examples.ts';
import { templates } from '../../content/templates.ts';
import { goTo, places } from '../../state/places.ts';
import { addAssessment } from '../../state/work.ts';
import { Button } from '../../ui/Button.tsx';
import { Flow, Hidden, Part, Quiet } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import styles from './HomeScreen.module.css';

/** Templates by kind of service, and finished examples. */
export default function StartScreen() {
  const begin = ({ title, answers }: (typeof templates)[number]) => {
    const id = addAssessment({ name: title, answers, unconfirmed: Object.keys(answers) });
    // All in one list is the natural way to go through answers that are there already.
    goTo(places.questions(id, 'all'));
  };
  const show = ({ title, answers, notes, today }: (typeof examples)[number]) =>
    goTo(places.result(addAssessment({ name: `Example: ${title}`, answers, notes, today })));
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
              <Button look="bare" onClick={() => begin(template)}>
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
              <Button look="bare" onClick={() => show(example)}>
                Open<Hidden> the example {example.title}</Hidden>
              </Button>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
