// Node 20 does not run TypeScript by itself; Vite's own module runner does.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('assess.ts', import.meta.url)), {
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'silent',
});
process.exitCode = await module.assess(process.argv.slice(2));
