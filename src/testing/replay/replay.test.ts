import { expect, test } from 'vitest'
import { type Fault, plainLedger } from './plain-ledger.ts'
import { replay } from './replay.ts'

test('a replay over a ledger that does what it should is told to its end', async () => {
  const told = await replay({ seed: 1, edits: 30, open: plainLedger() })
  expect(told.edits).toBe(30)
  expect(told.asked).toBeGreaterThan(10)
  expect(told.changes).toBeGreaterThan(5)
})

test.each<[Fault, RegExp]>([
  ['drops a label without a word', /dies, and the check does not name it/],
  ['loses places', /was published, and the page has no such place/],
  ['forgets addresses', /has vanished from the ledger/],
  ['tells a change twice', /is told twice/],
  ['tells too much', /is told to have changed, and has not/],
  ['asks for nothing', /is not told to have changed/],
  ['asks too much', /is said to die and was never published|keeps everything meets address-lost/],
])('a replay notices a ledger that %s', async (fault, message) => {
  await expect(replay({ seed: 2, edits: 60, open: plainLedger(fault) })).rejects.toThrow(message)
})
