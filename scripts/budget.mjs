// The JavaScript that the page of the build loads before the first question can be answered, against its budget. Names
// are hashed and lazy parts do not count, so what the page loads is followed instead of listed.
import { existsSync, readFileSync } from 'node:fs';
import { posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseSync } from 'vite';

// KB of 1,024 bytes, brotli 11. The document is to fit in the first TCP window.
const scriptsMax = 81 * 1024;
const documentMax = 14 * 1024;

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
process.exitCode = budget();

function budget() {
  if (!existsSync(`${dist}index.html`)) return fail('There is no build in dist. Run npm run build first.');
  const page = readFileSync(`${dist}index.html`);
  const elsewhere = loadedBy(page.toString()).filter((url) => /^([a-z]+:|\/\/)/i.test(url));
  if (elsewhere.length > 0) return fail(`The page loads from elsewhere: ${elsewhere.join(', ')}`);
  const files = reached(loadedBy(page.toString()).map((url) => within(url, '.')));
  if (files.size === 0) return fail('No script was found in dist/index.html, so nothing was measured.');
  const sizes = [...files].map(([file, code]) => [file, brotliSize(code)]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const documentSize = brotliSize(page);
  for (const [file, size] of sizes) print(file, size);
  print('JavaScript before the first question', total, scriptsMax);
  print('index.html', documentSize, documentMax);
  return total > scriptsMax || documentSize > documentMax ? fail('Over budget.') : 0;
}

/** What scripts and module preloads of the page point at; inline scripts are part of the document's own size. */
function loadedBy(html) {
  const attribute = (tag, name) =>
    tag
      .match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i'))
      ?.slice(1)
      .find(Boolean);
  const tags = html.replace(/<!--[\s\S]*?-->/g, '').match(/<(script|link)\b[^>]*>/gi) ?? [];
  return tags.flatMap((tag) => {
    if (/^<script/i.test(tag)) return attribute(tag, 'src') ?? [];
    return attribute(tag, 'rel') === 'modulepreload' ? (attribute(tag, 'href') ?? []) : [];
  });
}

/** The files named and all that they import statically, each once. */
function reached(first) {
  const files = new Map();
  const waiting = [...first];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (files.has(file)) continue;
    const code = readFileSync(dist + file);
    files.set(file, code);
    const { staticImports, staticExports } = parseSync(file, code.toString()).module;
    const requests = [
      ...staticImports.map(({ moduleRequest }) => moduleRequest),
      ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest)),
    ];
    for (const request of requests) if (request) waiting.push(within(request.value, posix.dirname(file)));
  }
  return files;
}

/** A path in dist; a base other than ./ starts with a slash. */
function within(url, folder) {
  const path = url.replace(/[?#].*$/, '');
  return path.startsWith('/') ? relative('/', path) : posix.normalize(posix.join(folder, path));
}

function brotliSize(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function print(what, size, max) {
  const share = max === undefined ? '' : `  of ${(max / 1024).toFixed(0)} KB (1 KB = 1,024 bytes, brotli)`;
  process.stdout.write(`${what.padEnd(48)}${(size / 1024).toFixed(2).padStart(8)} KB${share}\n`);
}

function fail(words) {
  process.stderr.write(`${words}\n`);
  return 1;
}
