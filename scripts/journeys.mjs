// The journeys in a real browser, on the build in dist: npm run journeys -- [what playwright test takes]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './findBrowser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.exitCode = await journeys(process.argv.slice(2));

async function journeys(words) {
  if (!existsSync(new URL('../dist/index.html', import.meta.url))) {
    process.stderr.write('There is no build to test in dist. Run npm run build first.\n');
    return 1;
  }
  const browser = await findBrowser();
  if (!browser) return 1;
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const env = { ...process.env, REMIT_BROWSER: browser };
  return spawnSync(process.execPath, [cli, 'test', ...words], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}
