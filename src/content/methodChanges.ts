/** What changed in the method, newest first: what can move an answer, not what changed in the code. */
export const methodChanges: readonly {
  readonly version: number;
  readonly date: string;
  readonly title: string;
  /** What the version holds. */
  readonly questions: number;
  readonly gates: number;
  readonly cautions: number;
  /** Leads in points from which a verdict is called clear or leaning. */
  readonly clear: number;
  readonly leaning: number;
  readonly changes: readonly string[];
}[] = [
  {
    version: 1,
    date: '2026-11-20',
    title: 'First version',
    questions: 28,
    gates: 13,
    cautions: 20,
    clear: 6,
    leaning: 3,
    changes: [
      'Six engagement models, two of them references: in-house and dedicated team.',
      'Weights of questions and sections, effects from −2 to +2, and how often each answer is given.',
      'A verdict word from the lead, and none while less than a third of the weight is answered.',
    ],
  },
];
