// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Disclosure } from '../../src/ui/Disclosure.tsx';

afterEach(cleanup);

const print = (when: 'before' | 'after') => fireEvent(window, new Event(`${when}print`));
const isOpen = () => screen.getByText('Parts').closest('details')?.open;

it('makes what is in it once it is opened', async () => {
  render(<Disclosure summary="Parts">inside</Disclosure>);
  expect(screen.queryByText('inside')).toBeNull();
  await userEvent.click(screen.getByText('Parts'));
  expect(await screen.findByText('inside')).toBeTruthy();
});

it('that belongs to the report is open on paper, and closed again after it', () => {
  render(
    <Disclosure summary="Parts" printed>
      inside
    </Disclosure>,
  );
  print('before');
  expect(screen.getByText('inside')).toBeTruthy();
  expect(isOpen()).toBe(true);
  print('after');
  expect(isOpen()).toBe(false);
});

it('stays open after printing where its reader had opened it', async () => {
  render(
    <Disclosure summary="Parts" printed>
      inside
    </Disclosure>,
  );
  await userEvent.click(screen.getByText('Parts'));
  print('before');
  print('after');
  expect(isOpen()).toBe(true);
});

it('of detail stays closed on paper', () => {
  render(<Disclosure summary="Parts">inside</Disclosure>);
  print('before');
  expect(screen.queryByText('inside')).toBeNull();
  expect(isOpen()).toBe(false);
});
