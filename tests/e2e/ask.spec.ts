import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectAccessible, idOf, saved, watch } from './steps.ts';

/** The group of answers to a question, on the screen of the person who was asked. */
const asked = (page: Page, name: RegExp) => page.getByRole('group', { name });
const linkOn = (page: Page) => page.getByLabel('Link', { exact: true });

/** Nothing of a question or a reply may turn up in a request, beside what no journey may do. */
function watchAsking(page: Page, origin: string): string[] {
  const wrong = watch(page, origin);
  page.on('request', (request) => {
    if (/\/s\/1\.[qr]\./.test(request.url())) wrong.push(`request with a link: ${request.url()}`);
  });
  return wrong;
}

/** Starts an assessment with five answers and returns its id. */
async function fiveAnswers(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByText('Name it, and say who does it today').click();
  await page.getByLabel(/what is the piece of work called/i).fill('Night desk');
  await page.getByRole('radio', { name: /keep a service running/i }).check();
  await page.getByRole('button', { name: 'Answer and go on' }).click();
  for (const question of ['end-state', 'scope-change', 'measurability', 'standardisation']) {
    await expect(page.locator(`#question-${question} h1`)).toBeFocused();
    await page.keyboard.press('1');
    if (question === 'standardisation') await saved(page);
    await page.keyboard.press('Enter');
  }
  return idOf(page);
}

/** The link that asks who could employ and how the governance stands, with a note and the name. */
async function askTwo(page: Page, id: string): Promise<string> {
  await page.goto(`/#/a/${id}/ask/employment+governance`);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.getByLabel('Your note').fill('By Friday, please. ‏שלום');
  await page.getByRole('switch', { name: /name/i }).check();
  return linkOn(page).inputValue();
}

/** Another browser, in which nothing of the asker is. */
async function otherProfile(browser: Browser): Promise<[BrowserContext, Page]> {
  const context = await browser.newContext();
  return [context, await context.newPage()];
}

/** The note and the answer of a question, as they stand on Questions. */
async function expectAnswer(page: Page, id: string, question: string, answer: number, note: RegExp): Promise<void> {
  await page.goto(`/#/a/${id}/questions/${question}`);
  await expect(page.locator(`#question-${question}`).getByRole('radio').nth(answer)).toBeChecked();
  await expect(page.getByRole('textbox', { name: /note on/i })).toHaveValue(note);
}

const everythingStored = (page: Page) =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage).toSorted(([a], [b]) => a.localeCompare(b))));

test('two questions go to the person who knows, and the answers come back by link', async ({
  page,
  browser,
  baseURL,
}) => {
  const wrong = watchAsking(page, baseURL ?? '');
  const id = await fiveAnswers(page);
  const question = await askTwo(page, id);
  expect(question.length).toBeLessThan(200);

  const [context, other] = await otherProfile(browser);
  const wrongThere = watchAsking(other, baseURL ?? '');
  await other.goto(question);
  await expect(other.getByText('By Friday, please.')).toBeVisible();
  await expect(other.getByText('Night desk').first()).toBeVisible();
  await expect(other.getByRole('radio', { name: /keep a service running/i })).toHaveCount(0);
  await asked(other, /employ/i)
    .getByRole('radio')
    .nth(3)
    .check();
  await expect(linkOn(other)).toHaveCount(0);
  await asked(other, /govern/i)
    .getByRole('radio')
    .nth(1)
    .check();
  await other.getByLabel('Your name').fill('Zoë Ünal');
  await other.getByLabel(/a remark/i).fill('Hiring stops in May.');
  const reply = await linkOn(other).inputValue();
  const downloading = other.waitForEvent('download');
  await other.getByRole('button', { name: /download/i }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.remit-reply\.json$/);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    format: 'remit-reply',
    version: 1,
    link: new URL(reply).hash,
  });
  expect(await other.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('remit:a:')))).toEqual([]);
  await other.goto('/');
  await expect(other.getByText(/none yet/i)).toBeVisible();
  expect(wrongThere).toEqual([]);

  await test.step('the file opens the same preview as the link', async () => {
    await page.getByLabel(/open a file with answers/i).setInputFiles(file);
    await expect(page).toHaveURL(new RegExp(`${escaped(new URL(reply).hash)}$`));
    await expect(page.getByRole('heading', { level: 1, name: /zoë ünal/i })).toBeVisible();
  });

  await test.step('nothing changes before it is taken over', async () => {
    const before = await everythingStored(page);
    await page.goto(reply);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
    await page.goto(`/#/a/${id}/questions/employment`);
    await expect(page.locator('#question-employment').getByRole('radio', { checked: true })).toHaveCount(0);
    expect(await everythingStored(page)).toBe(before);
  });

  await page.goto(reply);
  await page.getByRole('button', { name: /take over two/i }).click();
  await expect(page).toHaveURL(/\/result$/);
  await expectAnswer(page, id, 'employment', 3, /Zoë Ünal.*20\d\d.*Hiring stops in May\./);
  await expectAnswer(page, id, 'governance', 1, /Zoë Ünal/);
  await saved(page);
  await page.reload();
  await expectAnswer(page, id, 'employment', 3, /Zoë Ünal/);
  expect(wrong).toEqual([]);
  await context.close();
});

test('the answers come back by a short code, one of them is taken over, and that is undone', async ({
  page,
  browser,
}) => {
  const id = await fiveAnswers(page);
  const [context, other] = await otherProfile(browser);
  await other.goto(await askTwo(page, id));
  await asked(other, /employ/i)
    .getByRole('radio')
    .first()
    .check();
  await asked(other, /govern/i)
    .getByRole('radio', { name: /not sure/i })
    .check();
  const code = (await other.getByRole('status', { name: /code/i }).textContent()) ?? '';
  expect(code).toMatch(/^([0-9A-Z]{4}-){5}[0-9A-Z]{4}$/);
  await context.close();

  const field = page.getByLabel('Link or code');
  const show = page.getByRole('button', { name: /show the answers/i });
  await test.step('a wrong character is refused', async () => {
    await field.fill(code.replace(/.$/, (last) => (last === '7' ? '8' : '7')));
    await show.click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page).toHaveURL(/\/ask\//);
  });
  await field.fill(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `);
  await field.press('Enter');
  await page.getByLabel(/who answered/i).fill('Ann in HR');
  await page.getByRole('checkbox', { name: /govern/i }).uncheck();
  await page.getByRole('button', { name: /take over one/i }).click();
  await expectAnswer(page, id, 'employment', 0, /Ann in HR/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#question-employment').getByRole('radio', { checked: true })).toHaveCount(0);
  await expect.poll(() => everythingStored(page)).not.toContain('Ann in HR');
  await page.goto(`/#/a/${id}/questions/governance`);
  await expect(page.locator('#question-governance').getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a damaged question or reply is refused, and changes nothing', async ({ page }) => {
  const id = await fiveAnswers(page);
  const question = new URL(await askTwo(page, id)).hash;
  await page.goto(`/${question}`);
  for (const name of [/employ/i, /govern/i]) await asked(page, name).getByRole('radio').first().check();
  const reply = new URL(await linkOn(page).inputValue()).hash;
  await page.waitForTimeout(400);
  const before = await everythingStored(page);
  const swapped = (link: string) => link.replace(/\.([A-Za-z0-9_-])([A-Za-z0-9_-])([A-Za-z0-9_-]+)\.e$/, '.$2$1$3.e');
  for (const bad of [question.slice(0, -4), swapped(question), reply.slice(0, -4), swapped(reply)]) {
    await page.goto('/#/models');
    await page.goto(`/${bad}`);
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('link', { name: /go to your assessments/i })).toBeVisible();
    await expect(page.getByRole('button', { name: /take over/i })).toHaveCount(0);
  }
  expect(await everythingStored(page)).toBe(before);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`axe finds nothing while asking, ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const wrong = watchAsking(page, baseURL ?? '');
      const id = await fiveAnswers(page);
      const question = await test.step('asking', async () => {
        await page.goto(`/#/a/${id}/ask`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
        const link = await askTwo(page, id);
        for (const summary of await page.locator('main summary').all()) await summary.click();
        await page.getByLabel('Link or code').fill('0404');
        await page.getByRole('button', { name: /show the answers/i }).click();
        await expect(page.getByRole('alert')).toBeVisible();
        await expectAccessible(page);
        return link;
      });
      const reply = await test.step('being asked', async () => {
        await page.goto(question);
        await expect(page.getByRole('group', { name: /employ/i })).toBeVisible();
        await expectAccessible(page);
        for (const name of [/employ/i, /govern/i]) await asked(page, name).getByRole('radio').first().check();
        await expect(page.getByRole('status', { name: /code/i })).toBeVisible();
        await expectAccessible(page);
        return linkOn(page).inputValue();
      });
      await test.step('the reply, before and after it is taken over', async () => {
        await page.goto(reply);
        await expect(page.getByRole('button', { name: /take over/i })).toBeVisible();
        await expectAccessible(page);
        await page.getByRole('button', { name: /take over/i }).click();
        await expect(page).toHaveURL(/\/result$/);
        await page.goto(reply);
        await expect(page.getByRole('link', { name: /see the result/i })).toBeVisible();
        await expectAccessible(page);
      });
      await test.step('a reply that fits none of two, and one where nothing is', async () => {
        const [elsewhere, other] = await otherProfile(browser);
        await other.setViewportSize({ width, height: 900 });
        await other.emulateMedia({ colorScheme });
        await other.goto(reply);
        await expect(other.getByRole('alert')).toBeVisible();
        await expectAccessible(other);
        await fiveAnswers(other);
        await other.goto(reply);
        await other.getByRole('radio', { name: /night desk/i }).check();
        await expect(other.getByRole('button', { name: /take over/i })).toBeVisible();
        await expectAccessible(other);
        await elsewhere.close();
      });
      expect(wrong).toEqual([]);
      await context.close();
    });

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
