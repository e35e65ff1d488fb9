import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };

/** Nothing leaves the page: the policy stands in the built page itself, so that any static host serves it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** In the built page only: the development server injects inline scripts of its own. */
function withSecurityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  // Relative, so that the site works from any path of any static host.
  base: './',
  plugins: [react(), withSecurityPolicy()],
  define: { __BUILD__: JSON.stringify(packageJson.version) },
  build: { target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        // The same laws and mutants, ten times as many.
        test: {
          name: 'long',
          include: [
            'tests/domain/**/*.test.ts',
            'tests/io/shareLink.test.ts',
            'tests/io/askLink.test.ts',
            'tests/io/costLink.test.ts',
          ],
          env: { SOAK: '10' },
          testTimeout: 600_000,
        },
      },
    ],
  },
});
