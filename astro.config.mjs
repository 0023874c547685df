// @ts-check
import { defineConfig, fontProviders } from 'astro/config'
import { pinPages } from './src/build/pin-pages.ts'
import { redirectsFile } from './src/build/redirects-file.ts'
import { restartOnCode } from './src/build/restart-on-code.ts'
import { searchIndex } from './src/build/search-index.ts'
import { swapInBuild } from './src/build/swap-folder.ts'
import { site } from './src/site.ts'

export default defineConfig({
  ...(site.url ? { site: site.url } : {}),
  base: site.base,
  trailingSlash: 'always',
  // Not in `node_modules`, which two copies of the project may share.
  cacheDir: './.build/cache',
  // Workers are modules, so that they can load parts of themselves later.
  vite: { cacheDir: './.build/vite', worker: { format: 'es' } },
  // Articles have their own pipeline (src/markdown), which highlights nothing.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Two static files of 20 kB: the variable font is 51 kB, half of it for weights that nothing uses.
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-serif',
      fallbacks: ['Georgia', 'serif'],
      // Never swapped in while somebody reads, because lines and notes would move. It is preloaded, so only the slowest first visits lack it.
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
  integrations: [searchIndex(), restartOnCode(), redirectsFile(), pinPages(), swapInBuild()],
})
