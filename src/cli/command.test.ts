import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { CommandError } from '../model/command-error.ts'
import { parseCommandLine, printError } from './command.ts'

const project = join(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /(src\/(?:cli|bench)\/\S+\.ts)$/.exec(script) ?? []
  return file ? [{ name, file }] : []
})
const run = (file: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--experimental-strip-types', join(project, file), ...args], { encoding: 'utf8' })

describe.each(commands)('$name', ({ name, file }) => {
  const usage = name === 'start' ? 'npm start' : `npm run ${name}`

  test('answers --help and does nothing else', () => {
    const { status, stdout } = run(file, '--help')
    expect(status).toBe(0)
    expect(stdout.split('\n')[0]).toMatch(new RegExp(`^${usage}( -- |$)`))
    expect(stdout).toMatch(/\n {2}--help +shows this\n$/)
  })

  test('refuses an unknown option and shows its help', () => {
    const { status, stderr } = run(file, '--fooo')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^Unknown option `--fooo`\.\nFix: .+\n\nnpm /)
    expect(stderr).toContain(`\n${usage}`)
    expect(stderr).not.toMatch(/^ +at /m)
  })
})

test('every script that runs a command or a benchmark is among these', () => {
  expect(commands.length).toBe(17)
})

const bake = {
  usage: 'npm run bake -- cake',
  purpose: 'Bakes a cake.',
  words: ['the cake'],
  mostWords: 2,
  options: {
    for: { type: 'text', example: 'name', help: 'who eats it' },
    layers: { type: 'number', default: 3, help: 'how many' },
    icing: { type: 'flag', help: 'with icing' },
  },
} as const
const read = (...args: string[]) => parseCommandLine(bake, args)

describe('a command line', () => {
  test('has words and options in any order, and words that begin with a hyphen last', () => {
    expect(read('--for', ' anna ', 'plum', '--layers=2', '--icing', '--', '-5 degrees')).toEqual({
      words: ['plum', '-5 degrees'],
      options: { for: 'anna', layers: 2, icing: true },
    })
  })

  test('without options gives their defaults', () => {
    expect(read('plum')).toEqual({ words: ['plum'], options: { for: undefined, layers: 3, icing: false } })
  })

  test.each([['--help'], ['-h'], ['plum', '--fooo', '--help']])('that asks for help gives nothing: %s %s %s', (...args) => {
    expect(read(...args.filter(Boolean))).toBeUndefined()
  })

  test.each([
    [['plum', '--layer', '2'], 'Unknown option `--layer`.', 'did you mean `--layers`?'],
    [['plum', '--frosting'], 'Unknown option `--frosting`.', 'leave it out.'],
    [['plum', '--toString'], 'Unknown option `--toString`.', 'leave it out.'],
    [['plum', '--for'], 'The value of `--for` is missing.', 'write it after the option: `--for name`.'],
    [['plum', '--for', ' '], 'The value of `--for` is missing.', 'write it after the option: `--for name`.'],
    [['plum', '--for', '--icing'], 'The value of `--for` is missing.', 'write it after the option: `--for name`.'],
    [['plum', '--for', 'a', '--for', 'b'], '`--for` appears twice.', 'keep one of them.'],
    [['plum', '--icing=yes'], '`--icing` takes no value.', 'write `--icing` alone.'],
    [['plum', '--layers', 'two'], 'The value of `--layers` is not a whole number: `two`.', 'write one, such as `--layers 3`.'],
    [['-5 degrees'], '`-5` begins with a hyphen, so it was read as an option.', 'write words that begin with a hyphen last, after `--`.'],
    [[], 'Missing: the cake.', 'write the command as shown here.'],
    [[' '], 'Missing: the cake.', 'write the command as shown here.'],
    [
      ['plum', 'tart', 'for'],
      '`for` is one word too many.',
      'put words that belong together in quotation marks, and write options after `npm run bake --`.',
    ],
  ])('is refused: %j', (args, what, fix) => {
    expect(() => read(...args)).toThrow(expect.objectContaining({ message: what, fix, exitCode: 2 }))
  })
})

describe('an error', () => {
  const printed = (error: unknown) => {
    const lines = vi.spyOn(console, 'error').mockImplementation(() => {})
    const exitCode = printError(error)
    const output = lines.mock.calls.flat()
    lines.mockRestore()
    return { exitCode, output }
  }

  test('that a person can correct is printed with its fix and without a stack trace', () => {
    expect(printed(new CommandError('It exists.', 'choose another name.'))).toEqual({
      exitCode: 1,
      output: ['Nothing was written.\nIt exists.\nFix: choose another name.'],
    })
    expect(printed(new CommandError('There is no content.', 'go there.', 2))).toEqual({
      exitCode: 2,
      output: ['There is no content.\nFix: go there.'],
    })
  })

  test('of the program itself is printed as it is, with its stack trace', () => {
    const error = new Error('x is undefined')
    expect(printed(error)).toEqual({ exitCode: 2, output: ['The program failed:', error] })
  })
})
