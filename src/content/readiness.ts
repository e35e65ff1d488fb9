import type { Condition, ModelId } from '../domain/index.ts';
import type { SourceId } from './sources.ts';

/** What to put in order before signing; an item appears when the answers name the lack. */
export const readiness: readonly {
  readonly id: string;
  readonly when: Condition;
  /** Models for which it is pointless. */
  readonly except?: readonly ModelId[];
  readonly text: string;
  readonly sources: readonly SourceId[];
}[] = [
  {
    id: 'name-service-owner',
    when: { governance: ['part-time', 'none'] },
    except: ['in-house'],
    text: 'Name one service owner, not a committee, and give that person time for targets, reviews and escalations.',
    sources: ['seed-000', 'seed-003'],
  },
  {
    id: 'free-a-lead',
    when: { leadership: ['thin', 'none'] },
    text: 'Free at least one person who knows the work for the handover: somebody has to explain it, answer questions and accept what is delivered. If you mean to direct people, this has to be a lead for every day.',
    sources: ['seed-000', 'seed-003', 'own'],
  },
  {
    id: 'agree-measures',
    when: { measurability: ['definable', 'partial'] },
    text: 'Agree the few measures that matter and how each is taken, then record the figures of today as a baseline. Keep parts that cannot be measured out of the promise.',
    sources: ['seed-001', 'seed-003', 'own'],
  },
  {
    id: 'take-a-baseline',
    when: { performance: ['unmeasured'] },
    text: 'Measure for some weeks how well the work is done today. Without that baseline nobody can show later whether the change was worth it.',
    sources: ['seed-003', 'practice'],
  },
  {
    id: 'find-the-cause',
    when: { performance: ['stuck'] },
    text: 'Find out why it falls short before you hand it over. A fault that lies in your own rules, systems or decisions will move with the work.',
    sources: ['practice'],
  },
  {
    id: 'write-the-runbook',
    when: { standardisation: ['partly', 'bespoke'] },
    text: 'Write a runbook, that is, step-by-step instructions, for the most common cases, and try it out with somebody who is new to the work.',
    sources: ['seed-001', 'seed-003', 'own'],
  },
  {
    id: 'settle-the-finish',
    when: { 'end-state': ['outline'] },
    text: 'Settle the open details that decide acceptance, or begin with a short, capped first phase and decide on the scope at its end.',
    sources: ['seed-000', 'seed-001'],
  },
  {
    id: 'set-change-procedure',
    when: { 'scope-change': ['monthly', 'weekly'] },
    except: ['in-house'],
    text: 'Agree how changes are asked for, priced and decided, who may approve them, and what counts as within scope.',
    sources: ['seed-000', 'seed-001', 'seed-004'],
  },
  {
    id: 'clear-the-rules',
    when: { compliance: ['strict', 'supervised-only'] },
    text: 'Have legal and compliance write down what outside people may do and see, who supervises them, and which controls, audit rights and certificates the contract must contain.',
    sources: ['seed-003', 'practice'],
  },
  {
    id: 'keep-the-knowledge',
    when: { knowledge: ['must-own', 'prefer-own'] },
    except: ['in-house'],
    text: "Have up-to-date runbooks (step-by-step instructions) and documentation delivered to you every quarter, settle who owns the rights, and keep at least a quarter of an expert's time inside.",
    sources: ['seed-001', 'seed-003'],
  },
  {
    id: 'agree-exit-terms',
    when: { exit: ['within-1y', 'within-3y'] },
    except: ['in-house'],
    text: 'Agree the way out first: a short contract and notice period, transfer of knowledge, help at exit for at least 60 days at a set cost, and a reserve in your budget.',
    sources: ['seed-001', 'seed-003'],
  },
  {
    id: 'widen-the-choice',
    when: { 'vendor-market': ['few', 'single'] },
    except: ['in-house'],
    text: 'Make up for thin competition: keep the contract short, own the documentation, check the finances of the provider, and know whom you would ask, or how you would take the work back.',
    sources: ['seed-003', 'practice'],
  },
];
