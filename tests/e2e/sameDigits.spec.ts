import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { fitContent } from '../../src/content/fitContent.ts';
import { assessFit, robustness } from '../../src/domain/index.ts';

const input = {
  answers: {
    'work-type': 'run-process',
    'end-state': 'none',
    core: 'supporting',
    coverage: 'extended',
    exit: 'within-3y',
  },
  weights: { sections: { work: 80, risk: 7 }, questions: { driver: 0.5 } },
};
const options = { samples: 3_000, seed: 42 };

/** The engine alone, as one script that any page can run. */
async function engineScript(): Promise<string> {
  const built = await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: 'src/domain/index.ts', formats: ['iife'], name: 'engine' },
    },
  });
  const output = (Array.isArray(built) ? built[0] : built) as { output: { code: string }[] };
  return output.output[0]?.code ?? '';
}

test('the same seed gives the same digits in Node and in the browser', async ({ page }) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: await engineScript() });
  const there = await page.evaluate(
    ([content, given, how]) => {
      const { engine } = globalThis as unknown as {
        engine: { assessFit: typeof assessFit; robustness: typeof robustness };
      };
      return { fit: engine.assessFit(content, given), sampled: engine.robustness(content, given, how) };
    },
    [fitContent, input, options] as const,
  );
  expect(there.fit).toEqual(assessFit(fitContent, input));
  expect(there.sampled).toEqual(robustness(fitContent, input, options));
});
