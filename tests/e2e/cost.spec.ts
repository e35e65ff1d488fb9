import { expect, type Page, test } from '@playwright/test';
import { idOf, openExample, watch } from './steps.ts';

/** The sentence on when managed services overtakes today. */
const payback = (page: Page) =>
  page.locator('section', { hasText: 'When it pays off' }).getByRole('heading', { level: 2 });
const fee = (page: Page) => page.getByRole('textbox', { name: /what does the provider ask/i });

test('an example: type what it costs today, change the fee, see the crossing move, open a formula, reset', async ({
  page,
  baseURL,
}) => {
  const wrong = watch(page, baseURL ?? '');
  await openExample(page, /example it help desk/i);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Cost' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText(/would cost about/i);
  const before = await title.innerText();

  await test.step('what it costs today, as people type it', async () => {
    const today = page.getByRole('textbox', { name: /what does it cost today/i });
    await today.fill('1.6m');
    await expect(title).not.toHaveText(before);
    await today.blur();
    await expect(today).toHaveValue('1,600,000');
  });

  const atFirst = await payback(page).innerText();
  await test.step('a lower fee moves the crossing', async () => {
    await fee(page).fill('70k');
    await expect(payback(page)).not.toHaveText(atFirst);
  });

  await test.step('what cannot be is refused at the field, and the last comparison stays', async () => {
    const valid = await title.innerText();
    for (const bad of ['-5', 'lots', '1e308', '10-2']) {
      await fee(page).fill(bad);
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(title).toHaveText(valid);
    }
    await fee(page).fill('70k');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await test.step('a figure opens to its formula with the numbers in it', async () => {
    await page.getByRole('button', { name: /lines of managed services/i }).click();
    const lines = page.getByRole('table', { name: /lines of managed services/i });
    await lines.getByRole('button', { name: /^formula.*fee of the service/i }).click();
    await expect(lines).toContainText('$70,000');
  });

  await test.step('it is all there after a reload', async () => {
    const shown = await title.innerText();
    await expect(page.locator('main')).toBeVisible();
    await page.waitForTimeout(600);
    await page.reload();
    await expect(title).toHaveText(shown);
  });

  await test.step('the defaults come back, and that can be undone', async () => {
    const own = await title.innerText();
    await page.getByRole('button', { name: 'Put all defaults back' }).click();
    await expect(title).not.toHaveText(own);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(title).toHaveText(own);
  });
  expect(wrong).toEqual([]);
});

test('a link carries the comparison: the same figures, read-only, and a copy that can be changed', async ({
  page,
  browser,
}) => {
  await openExample(page, /example customer support/i);
  await page.goto(`/#/a/${idOf(page)}/cost`);
  const heading1 = page.getByRole('heading', { level: 1 });
  await expect(heading1).toContainText('would cost about');
  const before = await heading1.innerText();
  await page.getByRole('textbox', { name: /what does it cost today/i }).fill('240k');
  // Drawn from what is held, which the link below carries.
  await expect(heading1).not.toHaveText(before);
  const title = await heading1.innerText();
  await page.goto(`/#/a/${idOf(page)}/result`);
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  const context = await browser.newContext({ locale: 'de-DE' });
  const other = await context.newPage();
  await other.goto(link);
  // Another locale writes the same money in its own way.
  const heading = other.getByRole('heading', { name: /would cost about/ });
  await expect(heading).toBeVisible();
  const theirs = (await heading.textContent()) ?? '';
  expect(digitsOf(theirs)).toEqual(digitsOf(title));
  await other.getByRole('button', { name: 'Take a copy' }).click();
  await expect(other.getByRole('switch', { name: /facts alone/i })).toBeVisible();
  await other.goto(`${link.split('#')[0]}#/a/${idOf(other)}/cost`);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(theirs);
  await expect(other.getByRole('textbox', { name: /what does it cost today/i })).toHaveValue('240.000');
  await context.close();
});

function digitsOf(text: string): string[] {
  return text.match(/\d/g) ?? [];
}
