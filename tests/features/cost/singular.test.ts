import { describe, expect, it } from 'vitest';
import { unitOf } from '../../../src/features/cost/costView.ts';
import { singularOf } from '../../../src/features/cost/singular.ts';
import { exampleView } from './exampleView.ts';

describe('the singular', () => {
  it.each([
    ['tickets', 'ticket'],
    ['devices', 'device'],
    ['Employees', 'Employee'],
    ['pages', 'page'],
    ['queries', 'query'],
    ['days', 'day'],
    ['months', 'month'],
    ['open tickets', 'open ticket'],
    ['APIs', 'API'],
    ['sales orders', 'sales order'],
  ])('of %s is %s', (many, one) => expect(singularOf(many)).toBe(one));

  it.each([
    'people',
    'ticket',
    'addresses',
    'boxes',
    'shelves',
    'statuses',
    'analytics',
    'news',
    'indices',
    'series',
    'movies',
    'ties',
    'videos',
    'sms',
    'SMS',
    'gas',
    'bus',
    'access',
    'analysis',
    'lines of code',
    'tickets and calls',
    'employees paid',
    'tickets/calls',
    'Vorgänge',
    'GB',
    '',
  ])('of %j is left open', (many) => expect(singularOf(many)).toBeNull());
});

describe('the unit of the work', () => {
  const unit = (own: string | undefined) => unitOf(exampleView({ range: 'cancelled', unit: own }));

  it('is that of the kind of work unless the user has one', () => {
    expect(unit(undefined)).toMatchObject({ one: 'ticket', many: 'tickets' });
    expect(unit('  ')).toMatchObject({ one: 'ticket', many: 'tickets' });
  });

  it('has the singular that is known, or that is certain, or stands behind one', () => {
    expect(unit('employees paid')).toMatchObject({ one: 'employee paid' });
    expect(unit('devices')).toEqual({ one: 'device', many: 'devices' });
    expect(unit('addresses')).toEqual({ one: 'unit (addresses)', many: 'addresses' });
  });
});
