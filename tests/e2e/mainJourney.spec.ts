import { expect, type Page, test } from '@playwright/test';
import { fitContent } from '../../src/content/fitContent.ts';
import { expectAccessible, idOf, ranking, saved, watch } from './steps.ts';

/** Answers by the digit that picks them, in content order, of a help desk that suits managed services. */
const digits = fitContent.questions.map(({ id, answers }) => {
  const chosen: Partial<Record<typeof id, string>> = {
    'work-type': 'run-service',
    'end-state': 'none',
    'day-to-day': 'provider',
    accountability: 'provider',
    leadership: 'thin',
    core: 'supporting',
    knowledge: 'prefer-own',
    employment: 'no-wish',
    coverage: 'around-the-clock',
    size: '6-20',
    duration: 'over-3y',
    compliance: 'light',
    'cost-shape': 'fixed-recurring',
    driver: 'reliability',
  };
  return (
    Math.max(
      0,
      answers.findIndex((answer) => answer.id === chosen[id]),
    ) + 1
  );
});

for (const width of [1280, 320])
  test(`from a new assessment to a copy in another browser, at ${width} px`, async ({ page, browser, baseURL }) => {
    await page.setViewportSize({ width, height: 800 });
    const wrong = watch(page, baseURL ?? '');

    await test.step('the first question by keyboard', async () => {
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await tabTo(page, /keep a service running/i);
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: /finish/i })).toBeFocused();
    });

    await test.step('the other 27 by digits and Enter', async () => {
      for (const [q, digit] of digits.entries()) {
        if (q === 0) continue;
        const question = fitContent.questions[q]?.id ?? '';
        await expect(page).toHaveURL(new RegExp(`/questions/${question}$`));
        await expect(page.locator(`#question-${question} h1`)).toBeFocused();
        await page.keyboard.press(String(digit));
        await expect(page.locator(`#question-${question} input[type=radio]:checked`)).toHaveCount(1);
        if (q === 27) await saved(page);
        await page.keyboard.press('Enter');
      }
    });

    await test.step('the result stands, and survives a reload', async () => {
      await expect(page.getByRole('heading', { level: 1, name: /managed services/i })).toBeFocused();
      const before = await ranking(page);
      expect(before).toHaveLength(6);
      await page.reload();
      expect(await ranking(page)).toEqual(before);
      await expectAccessible(page);
      await page.goto('/');
      await expect(page.getByText('28 of 28 answered')).toBeVisible();
      await page.goBack();
    });

    const link = await page.getByLabel('Link', { exact: true }).inputValue();
    expect(link.length).toBeLessThan(120);
    const original = await ranking(page);

    await test.step('the link shows the same figures in a fresh profile', async () => {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const other = await context.newPage();
      const wrongThere = watch(other, baseURL ?? '');
      await other.goto(link);
      await expect(other.getByText(/somebody shared with you/i)).toBeVisible();
      expect(await ranking(other)).toEqual(original);
      await expectAccessible(other);
      await other.getByRole('button', { name: 'Take a copy' }).click();
      await expect(other.getByText(/somebody shared with you/i)).toHaveCount(0);
      await expect(other).toHaveURL(/#\/a\/[a-z0-9]+\/result$/);
      expect(await ranking(other)).toEqual(original);
      await other.goto('/');
      await expect(other.getByText('28 of 28 answered')).toHaveCount(1);
      expect(wrongThere).toEqual([]);
      await context.close();
    });

    expect(idOf(page)).not.toBe('');
    expect(wrong).toEqual([]);
  });

/** Tabs until a radio button whose label matches has the focus. */
async function tabTo(page: Page, label: RegExp): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? '');
    if (label.test(text)) return;
  }
  throw new Error(`The keyboard does not reach ${String(label)}.`);
}
