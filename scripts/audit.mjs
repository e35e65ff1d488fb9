// How fast the build is in a real browser: npm run audit. Serves dist compressed, as hosts do, slows network and CPU, and
// prints figures; nothing is asserted, because times depend on the machine.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser, launchFlags } from './findBrowser.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const slowedTimes = 4;
// Lighthouse's slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms round trip.
const slow4g = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

process.exitCode = await audit();

async function audit() {
  if (!existsSync(`${dist}index.html`)) {
    process.stderr.write('There is no build in dist. Run npm run build first.\n');
    return 1;
  }
  const executablePath = await findBrowser();
  if (!executablePath) return 1;
  const server = createServer(serve).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  try {
    const address = `http://127.0.0.1:${server.address().port}/`;
    await firstQuestion(browser, address);
    await answering(browser, address);
    await costing(browser, address);
    await beside(browser, address);
  } finally {
    await browser.close();
    server.close();
  }
  return 0;
}

/** Until the first question is painted and can be answered, on slow 4G with the CPU slowed. */
async function firstQuestion(browser, address) {
  const page = await slowed(browser, slow4g);
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('radio').first().waitFor();
  const ready = await page.evaluate(() => performance.now());
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  const before = performance.now();
  await page.getByRole('radio').first().check();
  print('first question painted, slow 4G, CPU ÷ 4', painted);
  print('first question ready to answer', ready);
  print('… and the answer shown after', performance.now() - before);
  await page.context().close();
}

/** Each answer by its digit with the CPU slowed: the work on the main thread until the next frame, and the longest task. */
async function answering(browser, address) {
  const page = await slowed(browser);
  await watchTasks(page);
  await page.goto(address);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Answer and go on' }).click();
  const taken = [];
  const longest = await longestTask(page, async () => {
    for (let question = 1; question < 28; question++) {
      await page.locator('h1:focus').waitFor();
      taken.push(await handled(page));
      await page.waitForTimeout(150);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(150);
    }
  });
  taken.sort((a, b) => a - b);
  print('handling one answer, CPU ÷ 4, median', taken[13] ?? NaN);
  print('… worst', taken.at(-1) ?? NaN);
  print('longest task while answering, simulations refreshing', longest);
  const result = await longestTask(page, async () => {
    await page.getByText('How sure').first().waitFor();
    await page.waitForTimeout(3_000);
  });
  print('longest task while the result opens', result);
  const reading = await longestTask(page, () => readToTheEnd(page));
  print('longest task while it is scrolled to the end', reading);
  const weighing = await longestTask(page, async () => {
    await page.getByRole('slider', { name: /to look at/ }).focus();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('ArrowLeft');
      await page.waitForTimeout(30);
    }
  });
  print('longest task while a weight is moved', weighing);
  const trying = await longestTask(page, async () => {
    await page
      .getByRole('button', { name: /^Try this/ })
      .first()
      .click();
    await page.waitForTimeout(2_000);
  });
  print('longest task while another answer is tried', trying);
  await page.context().close();
}

/** The cost of the example with the CPU slowed: opened, a fee typed, read to the end. */
async function costing(browser, address) {
  const page = await slowed(browser);
  await watchTasks(page);
  await openCost(page, address);
  print(
    'longest task while cost opens',
    await longestTask(page, async () => {
      await page.evaluate(() => (location.hash = location.hash.replace('result', 'cost')));
      await page.waitForTimeout(5_000);
    }),
  );
  const field = page.getByRole('textbox', { name: /what does the provider ask/i });
  await field.focus();
  await field.press('Control+A');
  print(
    'longest task while a fee is typed, simulations refreshing',
    await longestTask(page, async () => {
      for (const digit of '71234') {
        await page.keyboard.type(digit);
        await page.waitForTimeout(500);
      }
      await page.waitForTimeout(1_500);
    }),
  );
  print('longest task while cost is read to the end', await longestTask(page, () => readToTheEnd(page)));
  await page.context().close();
}

/** Work in the workers, not slowed: from the message that asks to the one that answers. */
async function beside(browser, address) {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(() => {
    globalThis.answered = { certainty: [], cost: [] };
    // The page's own workers, with a clock beside them.
    globalThis.Worker = class extends Worker {
      postMessage(message) {
        const asked = performance.now();
        const heard = ({ data }) => {
          const kind = 'robustness' in data ? 'certainty' : 'range' in data ? 'cost' : null;
          if (!kind) return;
          this.removeEventListener('message', heard);
          globalThis.answered[kind].push(performance.now() - asked);
        };
        this.addEventListener('message', heard);
        // A worker of our own has no origin to name.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        super.postMessage(message);
      }
    };
  });
  await openCost(page, address);
  for (let time = 0; time < 4; time++) {
    await page
      .getByRole('button', { name: /^Try this/ })
      .first()
      .click();
    await page.waitForTimeout(700);
    await page.getByRole('button', { name: 'Back to my answers' }).click();
    await page.waitForTimeout(700);
  }
  await page.evaluate(() => (location.hash = location.hash.replace('result', 'cost')));
  const field = page.getByRole('textbox', { name: /what does the provider ask/i });
  for (const fee of ['70000', '71000', '72000', '73000', '74000', '75000']) {
    await field.fill(fee);
    await page.waitForTimeout(1_000);
  }
  const { certainty, cost } = await page.evaluate(() => globalThis.answered);
  print('worker: 10,000 draws of weights and answers, and flips', median(certainty));
  print('worker: 10,000 trials, tornado, all break-evens', median(cost));
  await page.context().close();
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

async function openCost(page, address) {
  await page.goto(`${address}#/start`);
  await page.getByRole('button', { name: /example it help desk/i }).click();
  await page.getByRole('switch', { name: /facts alone/i }).waitFor();
  await page.waitForTimeout(3_000);
}

function watchTasks(page) {
  return page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => globalThis.longTasks.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
}

/** By the wheel, and until what came into view is drawn. */
async function readToTheEnd(page) {
  const atEnd = () => innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  for (let turn = 0; turn < 100 && !(await page.evaluate(atEnd)); turn++) {
    await page.mouse.wheel(0, 200);
    await page.waitForTimeout(80);
  }
  await page.waitForTimeout(1_000);
}

/** From the key to the frame after it. */
function handled(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const start = performance.now();
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      }),
  );
}

async function longestTask(page, work) {
  await page.evaluate(() => (globalThis.longTasks.length = 0));
  await work();
  return page.evaluate(() => Math.max(0, ...globalThis.longTasks));
}

async function slowed(browser, network) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowedTimes });
  if (network) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', network);
  }
  return page;
}

function serve(request, response) {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = `${dist}${path === '/' ? 'index.html' : path.slice(1)}`;
  if (path.includes('..') || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-encoding': 'br',
  });
  response.end(brotliCompressSync(readFileSync(file)));
}

function print(what, ms) {
  process.stdout.write(`${what.padEnd(58)}${ms === 0 ? 'none over 50 ms' : `${ms.toFixed(0).padStart(6)} ms`}\n`);
}
