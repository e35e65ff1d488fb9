import { posix } from 'node:path';
import { type Import, type Module, readModule } from './readModule.ts';

/** Every layer under src, and what its files may import: layers of ours, and whether npm packages. */
const layers: Readonly<Record<string, { readonly layers: readonly string[]; readonly packages: boolean }>> = {
  app: { layers: ['features', 'ui', 'state', 'io', 'content', 'domain'], packages: true },
  features: { layers: ['ui', 'state', 'io', 'content', 'domain'], packages: true },
  ui: { layers: [], packages: true },
  state: { layers: ['io', 'content', 'domain'], packages: true },
  io: { layers: ['content', 'domain'], packages: true },
  content: { layers: ['domain'], packages: false },
  domain: { layers: [], packages: false },
};

const domainDoor = 'src/domain/index.ts';
const emptyNames = ['utils', 'helpers', 'common', 'shared', 'lib', 'types', 'hooks', 'services'];

/** Names that a file may use only where `within` says so. */
const names: readonly { readonly rule: Rule; readonly names: readonly string[]; within: (path: string) => boolean }[] =
  [
    {
      rule: 'clock and dice',
      names: ['Math.random', 'Date.now', 'new Date', 'Date()', 'performance.now'],
      within: (path) => layerOf(path) !== 'domain',
    },
    { rule: 'storage', names: ['localStorage'], within: (path) => path.startsWith('src/io/storage/') },
    {
      rule: 'markup',
      names: ['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML'],
      within: () => false,
    },
  ];

export type Rule =
  | 'barrel'
  | 'chart library'
  | 'clock and dice'
  | 'computed import'
  | 'cycle'
  | 'domain door'
  | 'folder name'
  | 'layer order'
  | 'markup'
  | 'no layer'
  | 'other feature'
  | 'outside src'
  | 'package'
  | 'storage'
  | 'syntax'
  | 'types only'
  | 'zod';

export interface SourceFile {
  /** From the root of the repository, with slashes: `src/ui/Button.tsx`. */
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly rule: Rule;
  readonly path: string;
  readonly detail: string;
}

/** Where the files break the rules of the house; pure, so that planted files can show each rule failing. */
export function violations(files: readonly SourceFile[]): Violation[] {
  const code = files.filter(({ path }) => /\.[cm]?[jt]sx?$/.test(path));
  const modules = new Map(code.map(({ path, text }) => [path, readModule(path, text)]));
  return [
    ...files.flatMap(({ path }) => placeFaults(path)),
    ...[...modules].flatMap(([path, module]) => [
      ...(module.error === undefined ? [] : [{ rule: 'syntax' as const, path, detail: module.error }]),
      ...module.imports.flatMap((one) => importFaults(path, one)),
      ...nameFaults(path, module),
    ]),
    ...cycles(modules),
  ];
}

function placeFaults(path: string): Violation[] {
  const folders = path.split('/').slice(0, -1);
  const faults: Violation[] = folders
    .filter((folder) => emptyNames.includes(folder))
    .map((folder) => ({ rule: 'folder name', path, detail: `${folder} says nothing about what is in it` }));
  if (!layers[layerOf(path)]) faults.push({ rule: 'no layer', path, detail: 'lies in none of the layers' });
  return faults;
}

function importFaults(path: string, { target, typeOnly }: Import): Violation[] {
  const fault = (rule: Rule, detail: string): Violation[] => [{ rule, path, detail: `imports ${target}: ${detail}` }];
  if (target === null) return fault('computed import', 'only a plain string can be checked');
  const own = layerOf(path);
  if (isPackage(target)) return packageFaults(path, target, fault);
  const to = resolve(path, target);
  if (!to.startsWith('src/')) return fault('outside src', 'src imports nothing from outside itself but packages');
  const layer = layerOf(to);
  if (layer !== own) {
    if (!layers[own]?.layers.includes(layer)) return fault('layer order', `${own} may not import ${layer}`);
    if (layer === 'domain' && to !== domainDoor) return fault('domain door', `domain is entered by ${domainDoor}`);
    if (own === 'content' && !typeOnly) return fault('types only', 'content takes types from domain, by import type');
  }
  if (own === 'features' && layer === own && featureOf(to) !== featureOf(path))
    return fault('other feature', 'features meet in app only');
  if (/\/index\.tsx?$/.test(to) && to !== domainDoor) return fault('barrel', 'import the file itself');
  return [];
}

function packageFaults(path: string, target: string, fault: (rule: Rule, detail: string) => Violation[]): Violation[] {
  const own = layerOf(path);
  if (layers[own]?.packages === false) return fault('package', `${own} imports no packages`);
  if (/^zod(\/|$)/.test(target) && target !== 'zod/mini')
    return fault('zod', 'classic zod calls new Function, which the page forbids; import zod/mini');
  if (/^(chart\.js|react-chartjs-2)(\/|$)/.test(target) && !/^src\/ui\/chart/i.test(path))
    return fault('chart library', 'charts are drawn by the wrappers src/ui/chart… only');
  return [];
}

function nameFaults(path: string, { uses }: Module): Violation[] {
  return names
    .filter(({ within }) => !within(path))
    .flatMap(({ rule, names: forbidden }) =>
      forbidden.filter((name) => uses.has(name)).map((name) => ({ rule, path, detail: `uses ${name}` })),
    );
}

/** Each cycle once, at the file where the search met it; type-only imports count, for they tie files together as well. */
function cycles(modules: ReadonlyMap<string, Module>): Violation[] {
  const found: Violation[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push({ rule: 'cycle', path, detail: [...trail.slice(at), path].join(' → ') });
    if (at >= 0 || done.has(path)) return;
    for (const { target } of modules.get(path)?.imports ?? []) {
      const to = target !== null && !isPackage(target) && existing(resolve(path, target), modules);
      if (to) visit(to, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of modules.keys()) visit(path, []);
  return found;
}

function existing(path: string, modules: ReadonlyMap<string, Module>): string | undefined {
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => path + end).find((file) => modules.has(file));
}

function isPackage(target: string): boolean {
  return !/^\.{0,2}\//.test(target) && target !== '.' && target !== '..';
}

/** A path from the root of the repository; what Vite takes as `./x.ts?worker` or `/src/x.ts` as well. */
function resolve(from: string, target: string): string {
  const path = target.replace(/[?#].*$/, '');
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
}

/** The folder under src that the file lies in; '' for a file beside the layers. */
function layerOf(path: string): string {
  const [root, layer = '', ...rest] = path.split('/');
  return root === 'src' && rest.length > 0 ? layer : '';
}

function featureOf(path: string): string | undefined {
  return path.split('/')[2];
}
