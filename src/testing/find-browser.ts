import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { unpackBrowser } from './unpack-browser.ts'

/** A Chromium that tests can start. */
export interface FoundBrowser {
  executablePath: string
  /** Flags that this browser needs to start at all. */
  args: string[]
  /** Environment variables that it needs beside the process's own. */
  env: Record<string, string>
}

/**
 * Finds a Chromium for tests: the one that `CHROME_PATH` names, or the one that comes with npm (Linux on x64 only), which is the same for
 * everybody and draws no windows: a page costs it a third of what it costs a desktop's. Elsewhere one that the system has, or
 * Playwright's own. Throws an error that says what to do when there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) {
    if (await isExecutable(CHROME_PATH)) return plain(CHROME_PATH)
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, where no program is: set it to a Chromium or Chrome, or unset it.`)
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser()
  for (const path of [...systemBrowsers(), chromium.executablePath()]) if (await isExecutable(path)) return plain(path)
  throw new Error('No browser for the tests: install Chromium or Chrome, or set CHROME_PATH to one.')
}

function plain(executablePath: string): FoundBrowser {
  return { executablePath, args: [], env: {} }
}

/** Where Chromium and Chrome usually are on this kind of system. */
function systemBrowsers(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium']
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')]
    return folders.flatMap((folder) => apps.map((app) => join(folder, app)))
  }
  if (process.platform === 'win32') {
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32, LOCALAPPDATA } = process.env
    const folders = [PROGRAMFILES, programFiles32, LOCALAPPDATA].filter((folder) => folder !== undefined)
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)))
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
