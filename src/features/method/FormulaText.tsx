import type { Token } from './formulaTokens.ts';

/** A formula with its names set apart from the signs, for names can hold words and commas. */
export function FormulaText({ tokens }: { readonly tokens: readonly Token[] }) {
  // A formula never changes its order.
  return tokens.map(({ kind, text }, i) => (kind === 'name' ? <var key={i}>{text}</var> : text));
}
