import { expect, test } from '@playwright/test';
import { expectAccessible, idOf, openExample, saved, watch } from './steps.ts';

test('from five answers over somebody who knows to enough, and a what-if', async ({ page, browser, baseURL }) => {
  const wrong = watch(page, baseURL ?? '');
  await page.goto('/');
  await page.getByRole('radio', { name: /keep a service running/i }).check();
  await page.getByRole('button', { name: 'Answer and go on' }).click();
  await page.getByRole('radio', { name: 'Shortest way' }).check();
  const side = page.getByRole('complementary', { name: 'Provisional verdict' });

  await test.step('five answers bring a provisional verdict that says what can still change it', async () => {
    await page.getByRole('heading', { level: 1 }).focus();
    for (let answers = 1; answers < 5; answers++) {
      await expect(page.locator('h1:focus')).toBeVisible();
      const shown = (await page.locator('[id^=question-]').getAttribute('id')) ?? '';
      await page.keyboard.press('2');
      await page.keyboard.press('Enter');
      await expect(page.locator(`#${shown}`)).toHaveCount(0);
    }
    await expect(side.getByRole('listitem')).toHaveCount(6);
    await expect(side).toContainText('could change that');
    await saved(page);
  });
  const id = idOf(page);

  await test.step('somebody who knows is asked by link, and the reply is taken over', async () => {
    await page.goto(`/#/a/${id}/ask/coverage+compliance`);
    const link = await page.getByLabel('Link', { exact: true }).inputValue();
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(link);
    await other.getByRole('radio', { name: /day and night/i }).check();
    await other.getByRole('radio', { name: /little or nothing/i }).check();
    await other.getByLabel(/your name/i).fill('Legal desk');
    const reply = await other.getByLabel('Link', { exact: true }).inputValue();
    await context.close();
    await page.goto(reply);
    await page.getByRole('button', { name: /take over/i }).click();
    await page.goto(`/#/a/${id}/questions/coverage`);
    await expect(page.getByRole('radio', { name: /day and night/i })).toBeChecked();
    await expect(page.getByRole('textbox', { name: /note on/i })).toHaveValue(/Legal desk/);
  });

  await test.step('more answers until enough', async () => {
    await page.goto(`/#/a/${id}/questions`);
    const enough = side.getByRole('link', { name: 'Enough, show me' });
    for (let answers = 0; answers < 28 && !(await enough.isVisible()); answers++) {
      const question = page.locator('[id^=question-]');
      if (!(await question.isVisible())) break;
      await expect(page.locator('h1:focus')).toBeVisible();
      const shown = (await question.getAttribute('id')) ?? '';
      await page.keyboard.press('1');
      await page.keyboard.press('Enter');
      await expect(page.locator(`#${shown}`)).toHaveCount(0);
    }
    await enough
      .or(page.getByRole('switch', { name: /facts alone/i }))
      .first()
      .waitFor();
    await page.goto(`/#/a/${id}/result`);
    await expect(page.getByRole('switch', { name: /facts alone/i })).toBeVisible();
  });

  await test.step('a flip is tried beside the real answers, and left', async () => {
    const verdict = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByText('What it would take for each of the other models').click();
    await page
      .getByRole('button', { name: /^Try this/ })
      .last()
      .click();
    await expect(page.getByRole('alert')).toContainText('What if');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(verdict);
    await page.getByRole('button', { name: 'Back to my answers' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict);
  });
  expect(wrong).toEqual([]);
});

test('a tried answer is kept only when asked, and can be undone', async ({ page }) => {
  await openExample(page, /example customer support/i);
  const verdict = await page.getByRole('heading', { level: 1 }).innerText();
  await page
    .getByRole('button', { name: /^Try this/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Keep/ }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(verdict);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(verdict);
});

test('how firm it stands is said and shown, with the ranks behind it', async ({ page }) => {
  await openExample(page, /example customer support/i);
  await expect(page.getByRole('heading', { name: /is best in \d+ %/ })).toBeVisible();
  await page.getByText('How often each model takes each rank').click();
  await expect(page.getByRole('table', { name: /share of the draws/i })).toBeVisible();
  await page.getByRole('slider', { name: /to look at/i }).fill('10');
  await expectAccessible(page);
});
