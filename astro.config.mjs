// @ts-check
import { defineConfig, fontProviders } from 'astro/config'
import { pinPages } from './src/build/pin-pages.ts'
import { redirecting } from './src/build/redirecting.ts'
import { restartOnCode } from './src/build/restart-on-code.ts'
import { searchable } from './src/build/searchable.ts'
import { wholeSite } from './src/build/whole-site.ts'
import { site } from './src/site.ts'

export default defineConfig({
  ...(site.url ? { site: site.url } : {}),
  base: site.base,
  trailingSlash: 'always',
  // Beside the builds, not in `node_modules`: two copies of the project may share one.
  cacheDir: './.build/cache',
  vite: { cacheDir: './.build/vite' },
  // Articles take our own way to HTML (src/markdown), which highlights nothing.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Two static cuts of 20 kB each: the variable font's Latin part is 51 kB, half of it weights that nothing uses.
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      fallbacks: ['Georgia', 'serif'],
      // Never swapped in under a reader's eyes: lines would break anew, and notes move. It is preloaded, so that all but the slowest first visits have it.
      display: 'optional',
      options: {
        variants: [
          { weight: 400, style: 'normal', src: ['@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'] },
          { weight: 400, style: 'italic', src: ['@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2'] },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  integrations: [searchable(), restartOnCode(), redirecting(), pinPages(), wholeSite()],
})
