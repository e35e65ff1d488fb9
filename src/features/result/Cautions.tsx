import { cautionWords } from '../../content/ruleWords.ts';
import { wordsOfAnswer, wordsOfQuestion } from '../../content/lookUp.ts';
import type { FitResult, HoldingRule } from '../../domain/index.ts';
import { Part } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { Signal } from '../../ui/Mark.tsx';
import { capital } from './verdictSentences.ts';
import { spelled } from './wording.ts';

type CautionTable = Readonly<Record<string, { readonly why: string; readonly ask: string } | undefined>>;

/** Answers that contradict each other, then what to take care of. */
export function Cautions({ result: { cautions, contradictions } }: { readonly result: FitResult }) {
  if (cautions.length + contradictions.length === 0) return null;
  const pairs = contradictions.length;
  const cares = `${capital(spelled(cautions.length))} ${cautions.length === 1 ? 'thing' : 'things'} to take care of.`;
  const clashes = `${capital(spelled(pairs))} ${pairs === 1 ? 'pair of answers contradicts itself' : 'pairs of answers contradict each other'}.`;
  return (
    <Part topic="Take care" about="Warnings change no figure">
      <h2>{pairs > 0 ? clashes : cares}</h2>
      <RuledList entries={[...contradictions.map(contradiction), ...cautions.map(caution)]} />
    </Part>
  );
}

function contradiction(rule: HoldingRule) {
  const words = (cautionWords as CautionTable)[rule.id];
  return {
    key: rule.id,
    label: (
      <Signal tone="stop" glyph="barred">
        Contradiction
      </Signal>
    ),
    children: (
      <>
        <p>{words?.why}</p>
        <p>
          {Object.entries(rule.answers).map(([question, answer], i) => (
            <span key={question}>
              {i > 0 && ' Or: '}
              {wordsOfQuestion(question).title} <b>{wordsOfAnswer(question, answer).label}.</b>
            </span>
          ))}
        </p>
        <p>{words?.ask}</p>
      </>
    ),
  };
}

function caution(rule: HoldingRule) {
  const words = (cautionWords as CautionTable)[rule.id];
  return {
    key: rule.id,
    label: (
      <Signal tone="care" glyph="warning">
        Take care
      </Signal>
    ),
    children: (
      <>
        <p>{words?.why}</p>
        <p>{words?.ask}</p>
      </>
    ),
  };
}
