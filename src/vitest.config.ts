/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import { getViteConfig } from 'astro/config'
import type { Plugin } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Packages are tested as the site is built with them: some have a second, slower form for their own developers, which Vite takes in tests. */
const packagesAsBuilt: Plugin = {
  name: 'packages-as-built',
  configResolved({ ssr: { resolve } }) {
    if (resolve?.conditions) resolve.conditions = resolve.conditions.filter((condition) => condition !== 'development|production')
  },
}

/** How the tests run: every `*.test.ts` beside the code that it is about; `.astro` files can be imported. */
export default getViteConfig(
  {
    root,
    plugins: [packagesAsBuilt],
    test: {
      root,
      include: ['src/**/*.test.ts'],
      globalSetup: 'src/testing/global-setup.ts',
      // Processes, not threads: some tests start commands and browsers, and change the environment.
      pool: 'forks',
      // One after another in the same process, for most of the time of a small file would go into loading modules: tests leave nothing behind.
      isolate: false,
      // Vitest's own choice on two cores is one worker; tests that wait for a build or a browser leave room for others.
      maxWorkers: 3,
      testTimeout: 60_000,
      // Sites are built and browsers started in hooks.
      hookTimeout: 120_000,
      restoreMocks: true,
      unstubEnvs: true,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    },
  },
  // Not the site's own configuration: it reads and checks the content before anything else happens.
  { root, configFile: false, logLevel: 'warn' },
)
