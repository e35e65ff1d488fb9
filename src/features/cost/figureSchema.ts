import * as z from 'zod/mini';
import { type CostBlock, costFields, type FieldKind } from '../../domain/index.ts';
import { readFigure } from './figureText.ts';

/** The form of all figures: block by block, each a text that has to be readable as what its field counts, or empty. */
export function figuresSchema(locale: string) {
  const blocks = Object.entries(costFields).map(([block, fields]) => {
    const entries = Object.entries(fields).map(([name, field]) => [name, figureSchema(field, locale)] as const);
    return [block, z.optional(z.object(Object.fromEntries(entries)))] as const;
  });
  return z.object(Object.fromEntries(blocks));
}

function figureSchema(field: FieldKind, locale: string) {
  return z.optional(
    z.string().check((context) => {
      const read = readFigure(context.value, field, locale);
      if (read.kind === 'refused' || read.kind === 'ambiguous')
        context.issues.push({ code: 'custom', message: read.message, input: context.value });
    }),
  );
}

/** Texts by block and name, as the form holds them. */
export type FigureTexts = { readonly [B in CostBlock]?: Readonly<Record<string, string | undefined>> };
