import { expect, test } from 'vitest'
import { neededWords as askedFor } from './function-words.ts'
import { parseQuery } from './parse-query.ts'

const neededWords = (words: string[]) => askedFor(words).needed

test.each([
  ['what did zelensky say about nato umbrella', 'zelensky nato umbrella'],
  ['who said we will sign by Friday', 'sign Friday'],
  ['when did the ferry leave?', 'ferry leave?'],
  ['how many crews are in the hall', 'crews hall'],
  ['did Lund say that the pay rise is off', 'Lund pay rise'],
  ['What’s the harbour master’s role', 'harbour master’s role'],
  ['was sagt hinrich ohlsen über die rampe', 'hinrich ohlsen rampe'],
  ['que dit la ministre sur l’accord', 'ministre l’accord'],
  ['¿qué dijo el alcalde sobre el puerto?', 'alcalde puerto?'],
  ['cosa ha detto il sindaco sul porto', 'sindaco porto'],
  ['wat zei de burgemeester over de haven', 'burgemeester haven'],
  ['co powiedział burmistrz o porcie', 'burmistrz porcie'],
  ['o que disse o prefeito sobre o porto', 'prefeito porto'],
  ['vad sa borgmästaren om hamnen', 'borgmästaren hamnen'],
  ['що сказав мер про порт', 'мер порт'],
  ['что сказал мэр о порте', 'мэр порте'],
])('of %s, what has to match is %s', (typed, needed) => expect(neededWords(parseQuery(typed).words).join(' ')).toBe(needed))

test('words of a question have to match outside questions', () => {
  expect(neededWords(['Lund', 'said', 'nothing'])).toEqual(['Lund', 'said', 'nothing'])
})

test.each(['to be or not to be', 'the who', 'what did they do', 'all'])('when there are no others, all have to match: %s', (typed) =>
  expect(neededWords(typed.split(' '))).toEqual(typed.split(' ')),
)

test('a word that joins others in another language only is a word like any other', () => {
  expect(neededWords(['ukraine', 'war'])).toEqual(['ukraine', 'war'])
  expect(neededWords(['the', 'war', 'in', 'Ukraine'])).toEqual(['war', 'Ukraine'])
  expect(neededWords(['men', 'on', 'a', 'mission'])).toEqual(['men', 'mission'])
})

test('words of scripts without spaces are told apart', () => {
  const needed = neededWords(parseQuery('泽连斯基说了什么关于安全保障').words).join('')
  expect(needed).toMatch(/泽连斯基.*安全保障/)
  expect(needed).not.toMatch(/什么|了/)
})
