import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** What Chromium needs as root in a container, and what keeps it from calling anybody. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The path of a Chromium that runs: the one that REMIT_BROWSER names, one of this machine, Playwright's own, or one that
 * is installed now. Undefined where there is none; what was tried and what to do then stands on standard error.
 */
export async function findBrowser() {
  const tried = [];
  const named = process.env.REMIT_BROWSER;
  if (named) {
    if (runs(named)) return named;
    // Another browser than the one asked for would be a surprise.
    return giveUp([`REMIT_BROWSER names ${named}, which does not run.`]);
  }
  const found = onThisMachine(tried) ?? playwrightsOwn(tried) ?? fromApt(tried) ?? fromPlaywright(tried);
  return found ?? giveUp(tried);
}

function onThisMachine(tried) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places];
  const there = candidates.filter(isProgram);
  const found = there.find(runs);
  const failed = there.length > 0 ? ` (${there.join(', ')} did not start)` : '';
  if (!found) tried.push(`PATH and the usual places, for ${commands.join(', ')}${failed}`);
  return found;
}

function playwrightsOwn(tried) {
  const own = chromium.executablePath();
  if (isProgram(own) && runs(own)) return own;
  tried.push(`Playwright's own at ${own}`);
  return undefined;
}

function fromApt(tried) {
  if (process.getuid?.() !== 0 || !isDebianOrUbuntu()) {
    tried.push('installing by apt: only as root on Debian or Ubuntu, so it was left out');
    return undefined;
  }
  say('No browser found; installing chromium by apt-get.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = run('apt-get', ['update'], { env }) && run('apt-get', ['install', '-y', 'chromium'], { env });
  const found = done ? onThisMachine([]) : undefined;
  if (!found) tried.push('apt-get update && apt-get install -y chromium');
  return found;
}

function fromPlaywright(tried) {
  say("No browser found; trying Playwright's download.");
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const done = run(process.execPath, [cli, 'install', 'chromium'], { timeout: 600_000 });
  const own = chromium.executablePath();
  if (done && runs(own)) return own;
  tried.push('npx playwright install chromium');
  return undefined;
}

function giveUp(tried) {
  say(`No browser for the tests. Tried, in this order:
${tried.map((one) => `  - ${one}`).join('\n')}
Install Chromium or Chrome, or set REMIT_BROWSER to the path of one, and run this again.`);
  return undefined;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu has a chromium-browser that only says to install a snap, so that being there is not enough. */
function runs(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /chrom/i.test(stdout);
}

function run(command, words, options) {
  // Standard output stays free for what the caller prints.
  return spawnSync(command, words, { stdio: ['ignore', 2, 2], ...options }).status === 0;
}

function isDebianOrUbuntu() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function say(words) {
  process.stderr.write(`${words}\n`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const found = await findBrowser();
  if (found) process.stdout.write(`${found}\n`);
  else process.exitCode = 1;
}
