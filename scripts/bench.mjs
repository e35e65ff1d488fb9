// Bundled first, as the app is: Vite's module runner reads every import through a getter, which costs a third here.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const { output } = await build({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'silent',
  // Packages too: a module from a data address resolves none.
  ssr: { noExternal: true },
  build: {
    ssr: fileURLToPath(new URL('bench.ts', import.meta.url)),
    target: 'es2023',
    write: false,
    copyPublicDir: false,
  },
});
const { bench } = await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
bench(fileURLToPath(new URL('numpyCosts.py', import.meta.url)));
