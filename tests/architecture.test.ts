import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Rule, type SourceFile, violations } from './architecture/importRules.ts';
import { missingPaths } from './architecture/readmePaths.ts';

const root = join(import.meta.dirname, '..');

function filesUnder(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [{ path, text: readFileSync(join(root, path), 'utf8') }];
  });
}

describe('the source', () => {
  const files = filesUnder('src');

  it('is read as a whole', () => {
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['src/domain/index.ts', 'src/app/main.tsx']));
  });

  it('keeps the rules of the house', () => {
    expect(violations(files).map(({ rule, path, detail }) => `${rule}: ${path} ${detail}`)).toEqual([]);
  });
});

describe('each rule fails on what it forbids', () => {
  const planted: readonly (readonly [Rule, string, string])[] = [
    ['layer order', 'src/ui/Button.tsx', "import { work } from '../state/work.ts';"],
    ['layer order', 'src/ui/Button.tsx', "import type { Answers } from '../domain/index.ts';"],
    ['layer order', 'src/state/work.ts', "import { Home } from '../features/home/Home.tsx';"],
    ['layer order', 'src/state/work.ts', "import styles from '../ui/Button.module.css';"],
    ['layer order', 'src/io/storage/store.ts', "export { work } from '../../state/work.ts';"],
    ['layer order', 'src/io/storage/store.ts', "export * from '/src/state/work.ts';"],
    ['layer order', 'src/content/words.ts', "import type { Fault } from '../io/saveFile/refusal.ts';"],
    ['layer order', 'src/features/home/Home.tsx', "const routes = () => import('../../app/routes.tsx');"],
    ['layer order', 'src/domain/fit/fit.ts', "import { fitContent } from '../../content/fitContent.ts';"],
    ['layer order', 'src/domain/fit/fit.ts', "export type Fault = import('../../io/saveFile/refusal.ts').Fault;"],
    ['layer order', 'src/domain/fit/fit.ts', 'export const words = import(`../../content/words.ts`);'],
    ['layer order', 'src/domain/fit/fit.ts', "import words = require('../../content/words.ts');"],
    ['layer order', 'src/ui/Chart.tsx', "new Worker(new URL('../io/worker.ts', import.meta.url));"],
    ['layer order', 'src/ui/Chart.tsx', "import Simulation from '../io/worker.ts?worker';"],
    ['no layer', 'src/main.tsx', ''],
    ['no layer', 'src/engine/fit.ts', ''],
    ['other feature', 'src/features/home/Home.tsx', "import { Result } from '../result/Result.tsx';"],
    ['other feature', 'src/features/home/Home.tsx', "import type { Later } from '../not-yet-written/Later.tsx';"],
    ['domain door', 'src/app/main.tsx', "import { assessFit } from '../domain/fit/assessFit.ts';"],
    ['domain door', 'src/content/words.ts', "import type { ModelId } from '../domain/fit/fitContent.ts';"],
    ['types only', 'src/content/words.ts', "import { notSure } from '../domain/index.ts';"],
    // Under verbatimModuleSyntax this leaves an import that is run.
    ['types only', 'src/content/words.ts', "import { type ModelId } from '../domain/index.ts';"],
    ['types only', 'src/content/words.ts', "export { notSure } from '../domain/index.ts';"],
    ['barrel', 'src/io/saveFile/form.ts', "import { fitContent } from '../../content/index.ts';"],
    ['outside src', 'src/app/main.tsx', "import { version } from '../../package.json';"],
    ['package', 'src/domain/fit/fit.ts', "import * as z from 'zod/mini';"],
    ['package', 'src/domain/fit/fit.ts', "import { readFileSync } from 'node:fs';"],
    ['package', 'src/content/words.ts', "import type { ReactNode } from 'react';"],
    ['zod', 'src/io/saveFile/form.ts', "import * as z from 'zod';"],
    ['zod', 'src/io/saveFile/form.ts', "import type { ZodType } from 'zod';"],
    ['zod', 'src/io/saveFile/form.ts', "import * as z from 'zod/v4';"],
    ['chart library', 'src/features/cost/CostChart.tsx', "import { Chart } from 'chart.js';"],
    ['chart library', 'src/ui/Table.tsx', "import { Bar } from 'react-chartjs-2';"],
    [
      'computed import',
      'src/app/routes.tsx',
      'export const screen = (name: string) => import(`../features/${name}.tsx`);',
    ],
    ['computed import', 'src/app/routes.tsx', "export const screens = import.meta.glob('../features/*/*.tsx');"],
    ['storage', 'src/state/work.ts', "localStorage.setItem('a', 'b');"],
    ['storage', 'src/features/home/Home.tsx', "const store = window['localStorage'];"],
    ['storage', 'src/io/storageOld/store.ts', 'const { localStorage: store } = window;'],
    ['clock and dice', 'src/domain/random.ts', 'export const draw = () => Math.random();'],
    ['clock and dice', 'src/domain/random.ts', "export const draw = Math['random'];"],
    ['clock and dice', 'src/domain/random.ts', 'const { random } = Math;'],
    ['clock and dice', 'src/domain/random.ts', 'export const draw = globalThis.Math.random;'],
    ['clock and dice', 'src/domain/plan.ts', 'export const now = Date.now();'],
    ['clock and dice', 'src/domain/plan.ts', 'export const now = new Date();'],
    ['clock and dice', 'src/domain/plan.ts', 'export const now = Date();'],
    ['clock and dice', 'src/domain/plan.ts', 'export const now = performance.now();'],
    ['markup', 'src/ui/Text.tsx', 'export const text = <p dangerouslySetInnerHTML={{ __html: word }} />;'],
    ['markup', 'src/ui/Text.tsx', "export const props = { 'dangerouslySetInnerHTML': { __html: word } };"],
    ['markup', 'src/app/main.tsx', 'document.body.innerHTML = word;'],
    ['syntax', 'src/ui/Button.tsx', 'export const = 1;'],
  ];

  it.each(planted)('%s: %s %s', (rule, path, text) => {
    expect([...new Set(violations([{ path, text }]).map((one) => one.rule))]).toEqual([rule]);
  });

  it.each(['utils', 'helpers', 'common', 'shared', 'lib', 'types', 'hooks', 'services'])('folder name: %s', (name) => {
    const paths = [`src/ui/${name}/Button.tsx`, `src/ui/${name}/deep/Button.module.css`];
    expect(violations(paths.map((path) => ({ path, text: '' }))).map(({ rule }) => rule)).toEqual(
      paths.map(() => 'folder name'),
    );
  });

  it('cycle, also where it is made of types and re-exports', () => {
    const ring = [
      { path: 'src/ui/A.tsx', text: "import type { B } from './B.tsx';" },
      { path: 'src/ui/B.tsx', text: "export * from './c/C.tsx';" },
      { path: 'src/ui/c/C.tsx', text: "const a = () => import('../A');" },
      { path: 'src/ui/D.tsx', text: "import { A } from './A.tsx'; import { D } from './D.tsx';" },
    ];
    expect(violations(ring).map(({ rule, detail }) => `${rule}: ${detail}`)).toEqual([
      'cycle: src/ui/A.tsx → src/ui/B.tsx → src/ui/c/C.tsx → src/ui/A.tsx',
      'cycle: src/ui/D.tsx → src/ui/D.tsx',
    ]);
  });
});

it('each layer may import just these', () => {
  const layers = ['app', 'features', 'ui', 'state', 'io', 'content', 'domain'];
  const may = (from: string, to: string) =>
    violations([{ path: `src/${from}/a/a.ts`, text: `import type { A } from '/src/${to}/a/index.ts';` }]).every(
      ({ rule }) => rule === 'barrel' || rule === 'domain door',
    );
  expect(layers.map((from) => `${from}: ${layers.filter((to) => may(from, to)).join(' ')}`)).toEqual([
    'app: app features ui state io content domain',
    'features: features ui state io content domain',
    'ui: ui',
    'state: state io content domain',
    'io: io content domain',
    'content: content domain',
    'domain: domain',
  ]);
});

it('what the house allows breaks no rule', () => {
  const allowed = [
    { path: 'src/app/main.tsx', text: "import '../ui/base.css'; import { Home } from '../features/home/Home.tsx';" },
    { path: 'src/app/routes.tsx', text: "export const result = () => import('../features/result/Result.tsx');" },
    {
      path: 'src/features/home/Home.tsx',
      text: `import { Start } from './Start.tsx'; import { work } from '../../state/work.ts'; import { useState } from 'react';
        import { isOpen } from '../../domain/index.ts'; import { words } from '../../content/words.ts';
        // localStorage, Math.random, innerHTML and import('./x') in a comment
        export const now = () => [new Date(), Math.random(), 'innerHTML', <p>Kept in localStorage</p>];`,
    },
    {
      path: 'src/state/work.ts',
      text: "import { create } from 'zustand'; import { read } from '../io/saveFile/read.ts';",
    },
    {
      path: 'src/io/saveFile/read.ts',
      text: "import * as z from 'zod/mini'; import { words } from '../../content/words.ts';",
    },
    { path: 'src/io/storage/browserStores.ts', text: 'export const store = () => window.localStorage;' },
    {
      path: 'src/content/words.ts',
      text: "import type { ModelId } from '../domain/index.ts'; import type { A } from './a.ts';",
    },
    { path: 'src/content/index.ts', text: "export { words } from './words.ts';" },
    { path: 'src/domain/index.ts', text: "export { fit } from './fit/fit.ts';" },
    { path: 'src/domain/fit/fit.ts', text: 'export const fit = Math.max(Date.UTC(2026, 0), 0);' },
    {
      path: 'src/ui/chart/LineChart.tsx',
      text: "import { Chart } from 'chart.js'; import { Line } from 'react-chartjs-2';",
    },
    { path: 'src/ui/ChartFrame.tsx', text: "import { Chart } from 'chart.js/auto'; import './ChartFrame.module.css';" },
  ];
  expect(violations(allowed)).toEqual([]);
});

describe('the compiler keeps the domain pure', () => {
  const planted = {
    'a page': 'export const title = document.title;',
    'the network': "export const answer = fetch('x');",
    'the console': "console.log('x');",
    'a clock of the host': 'setTimeout(() => {}, 1);',
    Node: "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
    'a package': "import * as z from 'zod/mini'; export const text = z.string;",
    'another layer': "export { words } from '../content/words.ts';",
    'nothing from outside': "export { one } from './one.ts'; export const two: number = Math.sqrt(4);",
  };
  // node_modules lies beside the copy, so that a package is refused by the project and not for being absent.
  const refused = compile(Object.values(planted));

  it.each(Object.keys(planted).map((what, i) => [what, i] as const))('%s', (what, i) => {
    expect(refused.has(i)).toBe(what !== 'nothing from outside');
  });

  /** Positions of the texts that the domain's own project refuses, in a copy of it with nothing else in it. */
  function compile(texts: readonly string[]): Set<number> {
    const copy = mkdtempSync(join(tmpdir(), 'remit-domain-wall-'));
    try {
      for (const folder of ['domain', 'content']) mkdirSync(join(copy, 'src', folder), { recursive: true });
      for (const file of ['tsconfig.base.json', 'src/domain/tsconfig.json']) cpSync(join(root, file), join(copy, file));
      symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
      writeFileSync(join(copy, 'src/content/words.ts'), 'export const words = 1;');
      writeFileSync(join(copy, 'src/domain/one.ts'), 'export const one = 1;');
      texts.forEach((text, i) => writeFileSync(join(copy, `src/domain/planted${i}.ts`), `${text}\nexport {};\n`));
      const report = compilerReport(copy);
      return new Set([...report.matchAll(/planted(\d+)\.ts[(:]/g)].map(([, i]) => Number(i)));
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }

  function compilerReport(folder: string): string {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    try {
      return execFileSync(process.execPath, [compiler, '-p', 'src/domain', '--noEmit', '--pretty', 'false'], {
        cwd: folder,
        encoding: 'utf8',
      });
    } catch (error) {
      return String((error as { stdout?: unknown }).stdout);
    }
  }
});

describe('the README', () => {
  const readme = join(root, 'README.md');

  it.skipIf(!existsSync(readme))('names only paths, files and headings that exist', () => {
    expect(missingPaths(readFileSync(readme, 'utf8'), (path) => existsSync(join(root, path)))).toEqual([]);
  });

  it('is held to each way of naming something', () => {
    const text = [
      '# The map',
      'See [there](docs/there.md), [gone](docs/gone.md), [up](#the-map), [nowhere](#nowhere), [web](https://example.org/x).',
      '<img src="docs/gone.png"> and `src/there.ts`, `src/gone.ts`, `gone.config.ts`, `src/*/any.ts`, `mine.remit.json`.',
      '```',
      'node scripts/gone.mjs ./scripts/there.mjs answers.json',
      '```',
    ].join('\n');
    expect(missingPaths(text, (path) => path.includes('there'))).toEqual([
      '#nowhere',
      'docs/gone.md',
      'docs/gone.png',
      'src/gone.ts',
      'gone.config.ts',
      'scripts/gone.mjs',
    ]);
  });
});
