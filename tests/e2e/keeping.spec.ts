import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { idOf, openExample, ranking, saved, watch } from './steps.ts';

/** Every key of localStorage that holds an assessment, with its text. */
const stored = (page: Page) =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('remit:a:'))));

test('a template is confirmed or changed, and counts for certainty only then', async ({ page, baseURL }) => {
  const wrong = watch(page, baseURL ?? '');
  await page.goto('/#/start');
  await page.getByRole('button', { name: 'Use the template Service desk' }).click();
  await expect(page.getByText('Typical, confirm or change').first()).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('confirmed yet');
  await page
    .locator('#question-coverage')
    .getByLabel(/day and night/i)
    .check();
  await page.getByRole('button', { name: 'Confirm them all' }).click();
  await expect(page.getByText('Typical, confirm or change')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Typical, confirm or change').first()).toBeVisible();
  await page.getByRole('button', { name: 'Confirm them all' }).click();
  await expect(page.getByRole('complementary')).not.toContainText('confirmed yet');
  expect(wrong).toEqual([]);
});

test('a note, a name and who does it today are kept', async ({ page }) => {
  await openExample(page, /example it help desk/i);
  const id = idOf(page);
  await page.goto(`/#/a/${id}/questions/volume`);
  await page.getByRole('textbox', { name: /note on/i }).fill('4,800 tickets a month, rising. שלום 👋');
  await saved(page);
  await page.goto(`/#/a/${id}/about`);
  await page.getByLabel(/what is the piece of work called/i).fill('Desk <b>“one”</b> & ‮two');
  await page.getByLabel(/nobody yet/i).check();
  await page.waitForTimeout(400);
  await page.reload();
  await expect(page.getByLabel(/what is the piece of work called/i)).toHaveValue('Desk <b>“one”</b> & ‮two');
  await expect(page.getByLabel(/nobody yet/i)).toBeChecked();
  await page.goto(`/#/a/${id}/questions/volume`);
  await expect(page.getByRole('textbox', { name: /note on/i })).toHaveValue('4,800 tickets a month, rising. שלום 👋');
});

test('a file holds everything and comes back beside the original', async ({ page }) => {
  await openExample(page, /example customer support/i);
  const before = await ranking(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /download as a file/i }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.remit\.json$/);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'remit', version: 2, contentVersion: 1 });
  await page.goto('/');
  await page.getByLabel('Open a file saved by Remit').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('21 of 28 answered');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('switch', { name: /facts alone/i })).toBeVisible();
  expect(await ranking(page)).toEqual(before);
  await page.goto('/');
  await expect(page.getByRole('row')).toHaveCount(3);
});

test('deleting can be undone', async ({ page }) => {
  await openExample(page, /example it help desk/i);
  await page.goto('/');
  await page.getByRole('button', { name: /^delete/i }).click();
  await expect(page.getByText(/none yet/i)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('20 of 28 answered')).toBeVisible();
  await page.waitForTimeout(400);
  await page.reload();
  await expect(page.getByText('20 of 28 answered')).toBeVisible();
});

test('another tab follows what this one answers', async ({ context }) => {
  const one = await context.newPage();
  await openExample(one, /example it help desk/i);
  const id = idOf(one);
  await one.goto(`/#/a/${id}/questions/performance`);
  await saved(one);
  const two = await context.newPage();
  await two.goto(`/#/a/${id}/questions/performance`);
  await expect(two.getByRole('radio', { name: 'Not sure' })).toBeChecked();
  await one.bringToFront();
  await one.keyboard.press('2');
  await one.locator('#question-performance').getByRole('radio').first().check();
  await saved(one);
  await two.bringToFront();
  await expect(two.locator('#question-performance').getByRole('radio').first()).toBeChecked();
});

test('weights move the result, and go back with undo', async ({ page }) => {
  await openExample(page, /example three engineers/i);
  const id = idOf(page);
  await page.goto(`/#/a/${id}/priorities`);
  const side = page.getByRole('complementary');
  await expect(side).toContainText('The usual weights recommend the same');
  for (const name of ['The work', 'Control and accountability', 'Commercial preferences', 'Capability and timing'])
    await page.getByRole('slider', { name }).fill('0');
  await expect(side).toContainText('The usual weights would recommend staff augmentation');
  await page.getByRole('button', { name: /usual weights/i }).click();
  await expect(side).toContainText('The usual weights recommend the same');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(side).toContainText('The usual weights would recommend staff augmentation');
});

test('a damaged copy is set aside and the revision before it opens', async ({ page }) => {
  await openExample(page, /example it help desk/i);
  const id = idOf(page);
  await page.goto(`/#/a/${id}/questions`);
  await saved(page);
  await page.goto('/');
  await page.evaluate(
    (key) => localStorage.setItem(key, localStorage.getItem(key)?.replace('coverage', 'cover') ?? ''),
    `remit:a:${id}`,
  );
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('damaged');
  await expect(page.getByText('20 of 28 answered')).toBeVisible();
});

test('what a newer Remit saved is left as it is', async ({ page }) => {
  await openExample(page, /example it help desk/i);
  const id = idOf(page);
  await page.goto(`/#/a/${id}/questions`);
  await saved(page);
  await page.goto('/#/models');
  await page.evaluate((key) => {
    // Only the working copy is made newer; the durable one is taken away, so that nothing else could be opened.
    indexedDB.deleteDatabase('remit');
    const copy = JSON.parse(localStorage.getItem(key) ?? '{}') as { form: string; revision: number; checksum: string };
    copy.form = copy.form.replace('"version":2', '"version":3');
    copy.checksum = crc(`${copy.revision} ${copy.form}`);
    localStorage.setItem(key, JSON.stringify(copy));
    function crc(text: string) {
      let value = 0xffffffff;
      for (const byte of new TextEncoder().encode(text)) {
        value ^= byte;
        for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
      }
      return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
    }
  }, `remit:a:${id}`);
  const before = await stored(page);
  await page.goto('/');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('newer');
  await page.waitForTimeout(500);
  expect(await stored(page)).toEqual(before);
});

test('typing goes on where it is: a name, a weight, a note that is emptied', async ({ page }) => {
  await openExample(page, /example it help desk/i);
  const id = idOf(page);
  await page.goto(`/#/a/${id}/about`);
  const name = page.getByLabel(/what is the piece of work called/i);
  await name.press('End');
  await page.keyboard.type(' abc');
  await expect(name).toHaveValue(/ abc$/);
  await page.goto(`/#/a/${id}/priorities`);
  await page.getByText('For experts').click();
  await page.getByLabel('Kind of work').click();
  await page.keyboard.type('3.5');
  await expect(page.getByLabel('Kind of work')).toHaveValue('3.5');
  await page.goto(`/#/a/${id}/questions/volume`);
  const note = page.getByRole('textbox', { name: /note on/i });
  await note.fill('');
  await expect(note).toBeFocused();
});

test('an address made up by hand shows that there is nothing, and the app goes on', async ({ page }) => {
  for (const id of ['constructor', '__proto__', 'x'.repeat(300)]) {
    await page.goto(`/#/a/${id}/result`);
    await expect(page.getByRole('heading', { level: 1, name: /no such assessment/i })).toBeVisible();
  }
});

test('a part that does not load says so, and another screen still works', async ({ page }) => {
  await page.route(/ModelsScreen/, (route) => route.abort());
  await page.goto('/');
  await page.getByRole('link', { name: 'The six models' }).click();
  await expect(page.getByRole('alert')).toContainText('kept in this browser');
  await page.getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('could not be loaded');
});
