/** Why something from outside was not taken. Nothing of it is used and nothing stored is changed. */
export interface Refusal {
  readonly kind: 'empty' | 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'cut-off' | 'altered' | 'invalid';
  /** One or two plain sentences: what is wrong and what to do. */
  readonly message: string;
  /** Each fault with the place where it stands, as in `answers.coverage`. */
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly path: string;
  readonly reason: string;
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function refuse(kind: Refusal['kind'], message: string, faults: readonly Fault[] = []): Read<never> {
  return { ok: false, refusal: { kind, message, faults } };
}
