import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Steps that several journeys take, named as a user would tell them. */

/** Watches for what must never happen on any screen: errors, and requests to anywhere but the site itself. */
export function watch(page: Page, origin: string): string[] {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.origin === origin || url.protocol === 'blob:' || url.protocol === 'data:';
    if (!own) wrong.push(`request: ${request.url()}`);
    // A fragment never leaves the browser; nothing of it may turn up in a path or query either.
    if (url.href.includes('/s/1.a.')) wrong.push(`request with a shared link: ${request.url()}`);
  });
  return wrong;
}

export async function openExample(page: Page, title: RegExp): Promise<string> {
  await page.goto('/#/start');
  await page.getByRole('button', { name: title }).click();
  await expect(page.getByRole('switch', { name: /facts alone/i })).toBeVisible();
  return idOf(page);
}

export function idOf(page: Page): string {
  return /#\/a\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

/** Waits until the save line says that the durable copy is complete. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-saving="saved"]')).toBeVisible();
}

/** The ranking as it stands on the result: name and fit of each model, from the table behind the bars. */
export async function ranking(page: Page): Promise<string[]> {
  const part = page.locator('section', { has: page.getByRole('switch', { name: /facts alone/i }) });
  const summary = part.getByText('The same as a table');
  if (!(await part.getByRole('table').isVisible())) await summary.click();
  const rows = part.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(6);
  return rows.allInnerTexts();
}

/** Nothing wider than the screen, and nothing that axe finds. */
export async function expectAccessible(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  // At its end the page has nothing under the bar that stays at the foot of a phone's screen.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}
