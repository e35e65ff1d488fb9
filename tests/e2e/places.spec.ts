import { expect, test } from '@playwright/test';
import { idOf, openExample, watch } from './steps.ts';

test('back and forward lead to where the reader was; a link leads to the top', async ({ page, baseURL }) => {
  const wrong = watch(page, baseURL ?? '');
  await openExample(page, /example it help desk/i);
  const scrolled = () => page.evaluate(() => Math.round(window.scrollY));
  // The report comes in parts: once it is tall enough.
  const scrollDown = () =>
    page.evaluate(() => {
      window.scrollTo(0, 1500);
      return window.scrollY;
    });
  await expect.poll(scrollDown).toBeGreaterThan(1400);
  const before = await scrolled();
  await page.evaluate((id) => window.location.assign(`#/a/${id}/cost`), idOf(page));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('would cost about');
  await expect.poll(scrolled).toBe(0);
  await page.goBack();
  await expect(page.getByRole('switch', { name: /facts alone/i })).toBeVisible();
  // Parts above may come to stand a line taller than they were guessed.
  await expect.poll(async () => Math.abs((await scrolled()) - before), { timeout: 30_000 }).toBeLessThan(100);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('would cost about');
  await expect.poll(scrolled).toBe(0);
  expect(wrong).toEqual([]);
});
