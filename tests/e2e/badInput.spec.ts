import { expect, type Page, test } from '@playwright/test';
import { openExample, saved, idOf } from './steps.ts';

const everythingStored = (page: Page) =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage).toSorted(([a], [b]) => a.localeCompare(b))));

const files: readonly [name: string, text: string, says: RegExp][] = [
  ['broken.json', '{ "format": "remit", ', /cannot be read as JSON/],
  ['empty.json', '  ', /nothing in it/i],
  ['foreign.json', '{ "hello": 1 }', /not an assessment saved by Remit/],
  ['newer.json', '{ "format": "remit", "version": 99 }', /newer Remit/],
  ['questions.json', save({ answers: { colour: 'red' } }), /answers\.colour.*question that does not exist/],
  ['answers.json', save({ answers: { coverage: 'sometimes' } }), /answers\.coverage.*does not have: "sometimes"/],
  ['weights.json', save({ weights: { sections: { work: 101 } } }), /weights\.sections\.work.*0 to 100/],
  ['proto.json', save({}).replace('"notes"', '"__proto__"'), /__proto__/],
];

test('files that cannot be used are refused with what is wrong, and change nothing', async ({ page }) => {
  await openExample(page, /example it help desk/i);
  const id = idOf(page);
  await page.goto(`/#/a/${id}/questions`);
  await saved(page);
  await page.goto('/');
  await expect(page.getByText('20 of 28 answered')).toBeVisible();
  const before = await everythingStored(page);
  for (const [name, text, says] of files) {
    await page
      .getByLabel('Open a file saved by Remit')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('alert')).toContainText(name);
    await expect(page.getByRole('alert')).toContainText(says);
  }
  await page.waitForTimeout(400);
  expect(await everythingStored(page)).toBe(before);
});

test('links that cannot be used are refused with what is wrong, and change nothing', async ({ page }) => {
  await openExample(page, /example it help desk/i);
  const link = new URL(await page.getByLabel('Link', { exact: true }).inputValue()).hash;
  const id = idOf(page);
  await page.goto(`/#/a/${id}/questions`);
  await saved(page);
  const before = await everythingStored(page);
  const altered = link.replace(/\.([A-Za-z0-9_-])([A-Za-z0-9_-])([A-Za-z0-9_-]+)\.e$/, '.$2$1$3.e');
  const links: readonly [string, RegExp][] = [
    [link.slice(0, -5), /cut off/],
    [link.slice(0, 12), /cut off/],
    [altered, /changed on its way/],
    [link.replace('#/s/1.', '#/s/2.'), /newer Remit/],
    ['#/s/hello', /not a link/],
  ];
  for (const [bad, says] of links) {
    await page.goto(`/${bad}`);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('switch', { name: /facts alone/i })).toHaveCount(0);
  }
  await page.goto(`/%23${link.slice(1)}`.replace('/%23', '/#').replace('.e', '.e).'));
  await expect(page.getByText(/somebody shared with you/i)).toBeVisible();
  expect(await everythingStored(page)).toBe(before);
});

test('the app works for the visit where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openExample(page, /example it help desk/i);
  const id = idOf(page);
  await page.goto(`/#/a/${id}/questions/volume`);
  await expect(page.locator('[data-saving="not-saved"]')).toBeVisible();
  await page.keyboard.press('1');
  await page.goto(`/#/a/${id}/result`);
  await expect(page.getByRole('switch', { name: /facts alone/i })).toBeVisible();
});

function save(data: object): string {
  return JSON.stringify({
    format: 'remit',
    version: 1,
    contentVersion: 1,
    savedAt: '2026-11-20T12:00:00.000Z',
    data: { id: 'abc', name: 'Test', answers: {}, unconfirmed: [], notes: {}, ...data },
  });
}
