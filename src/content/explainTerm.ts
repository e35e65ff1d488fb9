/** Words that open in place where they stand; each is in the glossary. */
export const termsInPlace = ['gate', 'npv', 'reference'] as const;

/** What a word of the glossary means, loaded once somebody asks. */
export async function explainTerm(id: (typeof termsInPlace)[number]): Promise<string> {
  const { glossary: terms } = await import('./glossary.ts');
  const found = terms.find((one) => one.id === id);
  if (!found) throw new RangeError(`no term ${id}`);
  return found.text;
}
