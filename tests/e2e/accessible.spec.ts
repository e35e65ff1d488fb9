import { expect, test } from '@playwright/test';
import { expectAccessible, idOf, openExample, watch } from './steps.ts';

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`axe finds nothing on any screen, ${colorScheme}, ${width} px`, async ({ browser, baseURL }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const wrong = watch(page, baseURL ?? '');
      await test.step('home, empty', async () => {
        await page.goto('/');
        await expect(page.getByText(/none yet/i)).toBeVisible();
        await page.getByText('Name it, and say who does it today').click();
        await page.getByLabel(/somebody outside/i).check();
        await expectAccessible(page);
      });
      await test.step('templates and examples', async () => {
        await page.goto('/#/start');
        await expect(page.getByRole('button', { name: /example it help desk/i })).toBeVisible();
        await expectAccessible(page);
      });
      for (const title of [/example it help desk/i, /example customer support/i, /example three engineers/i])
        await test.step(`result of ${String(title)}`, async () => {
          await openExample(page, title);
          await page.getByText('All answers, with reason and source').click();
          for (const summary of await page.getByText('The same as a table').all()) await summary.click();
          await page.getByRole('switch', { name: /facts alone/i }).check();
          await expect(page.getByRole('img', { name: /by section/i })).toBeVisible();
          await expectAccessible(page);
        });
      const id = idOf(page);
      await test.step('questions in each layout', async () => {
        await page.goto(`/#/a/${id}/questions/accountability`);
        await page.getByText('Why this matters').click();
        await expect(page.getByText(/^Sources:/)).toBeVisible();
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Keys' }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectAccessible(page);
        await page.getByRole('button', { name: 'Close' }).click();
        await page.getByLabel('By section').check();
        await expect(page.getByRole('heading', { level: 1, name: 'Control and accountability' })).toBeVisible();
        await expectAccessible(page);
        await page.getByLabel('All in one list').check();
        await expect(page.getByRole('heading', { level: 1, name: /all the questions/i })).toBeVisible();
        await expectAccessible(page);
      });
      await test.step('priorities', async () => {
        await page.goto(`/#/a/${id}/priorities`);
        await page.getByText('For experts').click();
        await page.getByLabel('Kind of work').fill('0.3');
        await expect(page.getByRole('alert')).toBeVisible();
        await expectAccessible(page);
      });
      await test.step('about, models, method, home with a list', async () => {
        await page.goto(`/#/a/${id}/about`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
        await page.goto('/#/models');
        await page.locator('summary').last().click();
        await expectAccessible(page);
        await page.goto('/#/method');
        await page.locator('summary').first().click();
        await expectAccessible(page);
        await page.goto('/');
        await expect(page.getByRole('button', { name: /^delete/i }).first()).toBeVisible();
        await page
          .getByRole('button', { name: /^delete/i })
          .first()
          .click();
        await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
        await expectAccessible(page);
      });
      await test.step('what is not there', async () => {
        for (const place of ['/#/nowhere', '/#/a/nobody/result', '/#/s/1.a.2.00000000.AA.e']) {
          await page.goto(place);
          await expect(page.getByRole('link', { name: /go to your assessments/i })).toBeVisible();
          await expectAccessible(page);
        }
      });
      expect(wrong).toEqual([]);
      await context.close();
    });

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test(`axe finds nothing on the cost screen with all of it open, ${colorScheme}, ${width} px`, async ({
      browser,
    }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await openExample(page, /example it help desk/i);
      await page.goto(`/#/a/${idOf(page)}/cost`);
      await expect(page.getByText(/trials/).first()).toBeVisible();
      await page
        .getByRole('button', { name: /where .* is from/i })
        .first()
        .click();
      await page
        .getByRole('button', { name: /lines of/i })
        .first()
        .click();
      await page
        .getByRole('button', { name: /^formula/i })
        .first()
        .click();
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page
        .getByRole('textbox', { name: /what the work costs today/i })
        .first()
        .fill('lots');
      await expect(page.getByRole('alert').first()).toBeVisible();
      await expectAccessible(page);
      await context.close();
    });
