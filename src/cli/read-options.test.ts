import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const run = (command: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--experimental-strip-types', join(import.meta.dirname, `${command}.ts`), ...args], { encoding: 'utf8' })

const commands = ['annotate', 'build', 'check', 'dev', 'new', 'release', 'rules', 'sample', 'start']

test.each(commands)('%s answers --help and does nothing else', (command) => {
  const { status, stdout } = run(command, '--help')
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/^npm (run )?\w+/) })
})

test.each(commands)('%s refuses an option that it does not have, with its usage', (command) => {
  const { status, stderr } = run(command, '--fooo')
  expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringMatching(/^.*`--fooo`[\s\S]*\nnpm (run )?\w+/) })
  expect(stderr).not.toMatch(/^ +at /m)
})
