// @ts-check
import { defineConfig } from 'astro/config'
import { wholeSite } from './src/publish/whole-site.ts'
import { site } from './src/site.ts'

export default defineConfig({
  ...(site.url ? { site: site.url } : {}),
  base: site.base,
  trailingSlash: 'always',
  // Beside the builds, not in `node_modules`: two copies of the project may share one.
  cacheDir: './.build/cache',
  // Articles take our own way to HTML (src/markdown), which highlights nothing.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
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
  integrations: [wholeSite(async () => {})],
})
