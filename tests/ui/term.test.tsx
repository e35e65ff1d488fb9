// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Term } from '../../src/ui/Term.tsx';

afterEach(cleanup);

it('opens its explanation in place and closes it again, looked up once', async () => {
  const explain = vi.fn<() => Promise<string>>(() => Promise.resolve('Money today.'));
  render(
    <p>
      The <Term explain={explain}>present value</Term> leads.
    </p>,
  );
  const word = screen.getByRole('button', { name: 'present value' });
  expect(explain).not.toHaveBeenCalled();
  await userEvent.click(word);
  expect(word.getAttribute('aria-expanded')).toBe('true');
  expect((await screen.findByText('Money today.')).closest('p')?.textContent).toBe(
    'The present valueMoney today. leads.',
  );
  await userEvent.click(word);
  expect(screen.queryByRole('note')).toBeNull();
  await userEvent.click(word);
  expect(explain).toHaveBeenCalledOnce();
});

it('says so where it cannot be looked up', async () => {
  render(<Term explain={() => Promise.reject(new Error('gone'))}>gate</Term>);
  await userEvent.click(screen.getByRole('button'));
  expect((await screen.findByRole('note')).textContent).toMatch(/could not be loaded/);
});
