import { useState } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { buyerQuestions, comparisonRows, headlines, modelPairs } from '../../content/modelComparison.ts';
import { modelNames } from '../../content/modelNames.ts';
import { sources } from '../../content/sources.ts';
import type { ModelId } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Flow, Part, Quiet } from '../../ui/Layout.tsx';
import { MarkedName } from '../../ui/Mark.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import styles from './Models.module.css';

const all: readonly ModelId[] = fitContent.models.map(({ id }) => id);

/** One comparison of the six models, and the questions people ask. */
export default function ModelsScreen() {
  const [picked, setPicked] = useState<readonly ModelId[]>(all);
  const shown = all.filter((id) => picked.includes(id));
  const toggle = (id: ModelId) => setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  const pairs = modelPairs.filter(({ pair }) => pair.every((id) => shown.includes(id)));
  return (
    <>
      <Part topic="The six models" about="Four are on the market, two are references">
        <ScreenTitle title="The six models">Who runs the work, and who answers for the result?</ScreenTitle>
        <dl className={styles.cells}>
          {all.map((id) => (
            <div key={id}>
              <dt>
                <MarkedName {...modelNames[id]} />
              </dt>
              <dd>{headlines[id].definition}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part topic="Side by side">
        <h2>They differ in who directs, who answers and what you pay for.</h2>
        <fieldset className={styles.pick}>
          <legend>Show</legend>
          {all.map((id) => (
            <label key={id}>
              <input type="checkbox" checked={picked.includes(id)} onChange={() => toggle(id)} />
              {modelNames[id].name}
            </label>
          ))}
        </fieldset>
        {shown.length === 0 && <Quiet>Choose at least one model to show.</Quiet>}
        {shown.length > 0 && (
          <div className={styles.rows}>
            {comparisonRows.map(({ id, title, cells, sources: cited }) => (
              <section key={id} className={styles.row}>
                <h3>{title}</h3>
                <dl className={styles.cells}>
                  {shown.map((model) => (
                    <div key={model}>
                      <dt>
                        <MarkedName {...modelNames[model]} />
                      </dt>
                      <dd>{cells[model]}</dd>
                    </div>
                  ))}
                </dl>
                <Quiet small>{cited.map((source) => sources[source].title).join('; ')}</Quiet>
              </section>
            ))}
          </div>
        )}
      </Part>
      <Part topic="What separates two of them" about="Each pair, as a question to settle">
        <h2>
          {pairs.length === 1 ? 'One question separates these two.' : 'Between two models, one question decides.'}
        </h2>
        {pairs.length === 0 && <Quiet>Show at least two models above.</Quiet>}
        <div>
          {pairs.map(({ pair: [a, b], separates }) => (
            <Disclosure
              key={`${a} ${b}`}
              summary={`${modelNames[a].name} or ${modelNames[b].inSentence}?`}
              open={pairs.length === 1}
            >
              <p>{separates}</p>
            </Disclosure>
          ))}
        </div>
      </Part>
      <Part topic="Questions people ask">
        <Flow>
          <h2>Asked before every signature.</h2>
          <div>
            {buyerQuestions.map(({ id, question, answer, sources: cited }) => (
              <Disclosure key={id} summary={question}>
                <p>{answer}</p>
                <Quiet small>
                  Sources: {cited.map((source) => `${sources[source].title} (${sources[source].publisher})`).join('; ')}
                  .
                </Quiet>
              </Disclosure>
            ))}
          </div>
        </Flow>
      </Part>
    </>
  );
}
