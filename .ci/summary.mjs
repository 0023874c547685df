// Prints the last lines of `.ci/run`: node .ci/summary.mjs <Vitest's JSON> <exit status of the tests> [failed step …]
import { existsSync, readFileSync } from 'node:fs'

const [file, status, ...steps] = process.argv.slice(2)
const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] }
const {
  numPassedTests: passed,
  numFailedTests,
  numPendingTests: skipped,
  testResults,
} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : nothing

// A file that cannot be loaded has no failed test. An error outside all tests, or running out of time, shows in the exit status only.
const unloaded = testResults.filter(
  (result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
)
let failed = numFailedTests + unloaded.length
if (status !== '0' && failed === 0) {
  console.log(`The tests ended with exit status ${status}${status === '124' ? ' (out of time)' : ''} although no test failed.`)
  failed = 1
}

// A test that passed on a retry has the errors of its earlier tries.
const retried = testResults
  .flatMap((result) => result.assertionResults)
  .filter((test) => test.status === 'passed' && test.failureMessages.length)
for (const { fullName, failureMessages } of retried)
  console.log(`Passed only on a retry: ${fullName}\n  ${failureMessages[0].split('\n')[0]}`)
if (retried.length) console.log(`${retried.length} of the passed tests failed at first.`)

for (const step of steps) console.log(`Failed: ${step}`)
failed += steps.length
if (passed + failed === 0) console.log('No test ran.')
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exitCode = passed > 0 && failed === 0 ? 0 : 1
