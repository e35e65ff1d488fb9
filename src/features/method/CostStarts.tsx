import { answerRules } from '../../content/costEvidence.ts';
import { generalDefaults } from '../../content/costSettings.ts';
import { figureWords } from '../../content/figureWords.ts';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import { type AnswerRule, fieldOf, type Figure, type FigureId } from '../../domain/index.ts';
import { Flow, Quiet } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { valuesText } from './assumptionText.ts';
import { usesOf, titleOfUse } from './assumptionUses.ts';
import { lowered } from './formulaTokens.ts';
import styles from './Method.module.css';

const fromAnswers: readonly AnswerRule[] = answerRules;

/** Figures that start from an answer, from other figures or from a plain number, without an assumption. */
export function CostStarts() {
  return (
    <RuledList
      entries={[
        ...fromAnswers.map((rule) => ({
          key: `${rule.figure} ${rule.question}`,
          label: (
            <Label
              title={figureWords[rule.figure].title}
              from={`Your answer: ${wordsOfQuestion(rule.question).short}`}
            />
          ),
          children: <FromAnswer rule={rule} />,
        })),
        ...usesOf(undefined).map((use) => ({
          key: JSON.stringify(use),
          label: <Label title={titleOfUse(use)} from="Other figures" />,
          children: (
            <>
              <p className={styles.amount}>{use.conversion}</p>
              <p>{[...use.only, use.because].join(' ')}</p>
            </>
          ),
        })),
        ...generalDefaults.map(({ figure, value, because }) => ({
          key: figure,
          label: <Label title={figureWords[figure].title} from="A plain number" />,
          children: (
            <p>
              {figureText(value, figure)}. {because}
            </p>
          ),
        })),
      ]}
    />
  );
}

function Label({ title, from }: { readonly title: string; readonly from: string }) {
  return (
    <>
      <b>{title}</b>
      <Quiet small>{from}</Quiet>
    </>
  );
}

function FromAnswer({ rule: { figure, question, values, over, because } }: { readonly rule: AnswerRule }) {
  const says = Object.entries(values).map(
    ([answer, value]) => `‘${wordsOfAnswer(question, answer).label}’: ${figureText(value, figure)}`,
  );
  return (
    <Flow>
      <p>
        {says.join('; ')}
        {over && `; each divided by ‘${lowered(figureWords[over].title)}’`}.
      </p>
      <p>{because}</p>
    </Flow>
  );
}

function figureText(value: Figure, id: FigureId): string {
  const range = typeof value === 'number' ? { low: value, base: value, high: value } : value;
  const { counts } = fieldOf(id);
  return valuesText({ ...range, unit: counts === 'rate' || counts === 'share' ? 'fraction' : counts });
}
