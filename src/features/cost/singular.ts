/** They end as plurals do and are none, or have another singular. */
const exceptions =
  /^(?:news|lens|goods|means|maths|devops|series|species|movies|cookies|calories|(?:ind|matr|vert|append|cod|hel)ices)$/i;
const joints = /\b(?:of|and|or|per|for|in|on|with|by|to|the|an?)\b/i;

/** The singular of what somebody counts in, 'device' for 'devices'; null where a plain rule could mangle the word. */
export function singularOf(many: string): string | null {
  const [, word = ''] = /^(?:[A-Za-z-]+ )*([A-Za-z]+)$/.exec(many) ?? [];
  if (joints.test(many) || exceptions.test(word)) return null;
  if (/^[A-Z]{2,}s$/.test(word)) return many.slice(0, -1);
  // Three letters may be an abbreviation: 'sms'.
  if (word.length < 4 || word.endsWith('ics')) return null;
  if (/[a-z]{3}ies$/i.test(word)) return many.replace(/ies$/, 'y');
  return /(?:[bcdfghklmnprtwy]|[bcdegklmnprtu]e)s$/.test(word) ? many.slice(0, -1) : null;
}
