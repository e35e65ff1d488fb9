import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { fitContent } from '../../content/fitContent.ts';
import { wordsOfQuestion } from '../../content/lookUp.ts';
import { type Assessment, isQuestionWeight, questionWeightMax } from '../../domain/index.ts';
import { setWeights } from '../../state/changes.ts';
import { TextField } from '../../ui/Field.tsx';
import { Quiet } from '../../ui/Layout.tsx';
import styles from './Priorities.module.css';

const weightText = z.string().check(
  z.refine((text) => text.trim() === '' || isQuestionWeight(toNumber(text)), {
    error: `0 to ${questionWeightMax} in steps of 0.5, or empty for the usual weight`,
  }),
);
const form = z.record(z.string(), weightText);

/** The weight of each question, for those who want to set it; what cannot be used is said and not kept. */
export default function QuestionWeights({ assessment }: { readonly assessment: Assessment }) {
  const { id, weights } = assessment;
  const set = weights?.questions ?? {};
  const { register, formState } = useForm<Record<string, string>>({
    resolver: zodResolver(form),
    mode: 'onChange',
    defaultValues: Object.fromEntries(fitContent.questions.map((question) => [question.id, textOf(set[question.id])])),
  });
  const keep = (question: string, text: string) => {
    if (!weightText.safeParse(text).success) return;
    const { [question]: _before, ...others } = set;
    const questions = text.trim() === '' ? others : { ...others, [question]: toNumber(text) };
    setWeights(id, { ...weights, questions });
  };
  return (
    <>
      <Quiet small>
        The questions of a section share its weight in the proportion of these. 0 takes a question out; a model that an
        answer rules out stays ruled out.
      </Quiet>
      <div className={styles.questions}>
        {fitContent.questions.map((question) => (
          <TextField
            key={question.id}
            short
            label={wordsOfQuestion(question.id).short}
            help={`Usual: ${question.weight}`}
            placeholder={String(question.weight)}
            inputMode="decimal"
            autoComplete="off"
            error={formState.errors[question.id]?.message}
            {...register(question.id, {
              onChange: (event: { target: { value: string } }) => keep(question.id, event.target.value),
            })}
          />
        ))}
      </div>
    </>
  );
}

/** A comma is a decimal mark in half of the world, and no weight needs a thousands mark. */
function toNumber(text: string): number {
  return /^\s*\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

function textOf(weight: number | undefined): string {
  return weight === undefined ? '' : String(weight);
}
