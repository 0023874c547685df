import { afterEach, expect, test, vi } from 'vitest'

/** Reads the settings of a site again. */
function set(settings: Record<string, string>): void {
  for (const [name, value] of Object.entries({ SITE_URL: '', BASE_PATH: '', REPORT_TO: '', ...settings })) vi.stubEnv(name, value)
  vi.resetModules()
}

/** The address for reports about a page of a site with these settings. */
async function reportAddress(settings: Record<string, string>): Promise<string | undefined> {
  set(settings)
  const { reportAddress } = await import('../site.ts')
  return reportAddress('articles/a-date/#quote-x', 'A mistake on Verbatim')
}

afterEach(() => vi.unstubAllEnvs())

test('a mail about a mistake has the address of the page in its body', async () => {
  expect(await reportAddress({ REPORT_TO: 'mailto:desk@news.example', SITE_URL: 'https://news.example' })).toBe(
    'mailto:desk@news.example?subject=A%20mistake%20on%20Verbatim&body=https%3A%2F%2Fnews.example%2Farticles%2Fa-date%2F%23quote-x',
  )
})

test('a page for reports gets the address as a parameter, beside those that it has', async () => {
  expect(await reportAddress({ REPORT_TO: 'https://news.example/mistakes?team=2', BASE_PATH: '/sub/' })).toBe(
    'https://news.example/mistakes?team=2&page=%2Fsub%2Farticles%2Fa-date%2F%23quote-x',
  )
})

test('without a setting, or with one that is no address, there is none', async () => {
  expect(await reportAddress({})).toBeUndefined()
  expect(await reportAddress({ REPORT_TO: 'desk@news.example' })).toBeUndefined()
})

test.each([
  [{ SITE_URL: 'https://news.example' }, 1],
  [{ SITE_URL: 'https://news.example', REPORT_TO: 'mailto:desk@news.example' }, 0],
  [{}, 0],
])('a site for readers without an address for reports is warned of: %o', async (settings, warnings) => {
  set(settings)
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { warnWithoutContact } = await import('./contact.ts')
  warnWithoutContact()
  expect(warn).toHaveBeenCalledTimes(warnings)
  warn.mockRestore()
})

test('a setting that is no address is an error', async () => {
  set({ REPORT_TO: 'desk@news.example' })
  const { warnWithoutContact } = await import('./contact.ts')
  expect(warnWithoutContact).toThrow('REPORT_TO is “desk@news.example”, which is not an address.')
})
