import { fitContent } from '../../content/fitContent.ts';
import { type CostLedger, inputFaults } from '../../domain/index.ts';
import { ledgerFaults } from '../saveFile/ledgerForm.ts';
import { nameMax } from '../saveFile/limits.ts';
import { type Read, refuse } from '../saveFile/refusal.ts';
import { toBase64url } from './base64url.ts';
import { askAgain, linkStart, maxLinkCharacters, openEnvelopeOf, writeEnvelope } from './linkEnvelope.ts';
import { type LinkedAssessment, packAssessment, unpackAssessment } from './packAssessment.ts';

const assessmentKind = 'a';
/** Left free for the address in front of the fragment. */
const addressRoom = 500;

/**
 * The fragment of a link that shows this assessment, whose ledger is one that the saved form takes. A link that would be too
 * long leaves the labels of own lines out: the figures are the same without them.
 */
export function writeShareLink(assessment: LinkedAssessment): string {
  const named = { ...assessment, name: linkName(assessment.name) };
  const link = writeEnvelope(assessmentKind, packAssessment(named));
  if (link.length <= maxLinkCharacters - addressRoom || !named.ledger) return link;
  return writeEnvelope(assessmentKind, packAssessment({ ...named, ledger: withoutLabels(named.ledger) }));
}

/** A link, a fragment or what a mail or chat program made of it → the assessment, or why not: envelope → unpack → ids, costs. */
export function readShareLink(text: string): Read<LinkedAssessment> {
  const opened = openEnvelopeOf(assessmentKind, text);
  return opened.ok ? unpack(opened.value) : opened;
}

/** True where the fragment of the address is meant as a shared link, whole or not. */
export function looksLikeShareLink(fragment: string): boolean {
  return fragment.startsWith(linkStart);
}

function unpack(bytes: Uint8Array): Read<LinkedAssessment> {
  const result = unpackAssessment(bytes);
  if (result.kind === 'newer')
    return refuse(
      'newer',
      result.of === 'questions'
        ? 'The link was made with newer questions. Reload the page to get them, then open the link again.'
        : 'The link holds costs of a newer Remit. Reload the page to get it, then open the link again.',
    );
  const broken = refuse('invalid', `The link is whole, but what it holds is not an assessment. ${askAgain}`);
  if (result.kind === 'invalid') return broken;
  const { assessment } = result;
  const sameAgain = toBase64url(packAssessment(assessment)) === toBase64url(bytes);
  if (!sameAgain || assessment.name.length > nameMax || inputFaults(fitContent, assessment).length > 0) return broken;
  if (assessment.ledger && ledgerFaults(assessment.ledger).length > 0) return broken;
  return { ok: true, value: assessment };
}

/** Text that survives UTF-8: no lone surrogates, and short enough for the link and the fields. */
function linkName(name: string): string {
  return name.toWellFormed().slice(0, nameMax).toWellFormed();
}

function withoutLabels(ledger: CostLedger): CostLedger {
  return { ...ledger, extra: ledger.extra?.map((line) => ({ ...line, label: '' })) };
}
