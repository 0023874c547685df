import { expect, it } from 'vitest'
import { joinLines } from './joined-lines.ts'

it.each([
  [['这是第一个日期，', '但她没有说。'], '这是第一个日期，但她没有说。'],
  [['冬をへて', '初めて'], '冬をへて初めて'],
  [['フェリー', 'が来る'], 'フェリーが来る'],
  [['他说：', '“十月”', '复航'], '他说：“十月”复航'],
  [['𠮷野', '家'], '𠮷野家'],
  [['渡轮', 'Nordhamn', '复航'], '渡轮 Nordhamn 复航'],
  [['다음 달에', '다시'], '다음 달에 다시'],
  [['เรือข้ามฟาก', 'จะกลับมา'], 'เรือข้ามฟาก จะกลับมา'],
  [['in', '“October”'], 'in “October”'],
  [['', 'one', ''], 'one'],
])('lines are joined as their script is written: %j', (lines, text) => {
  expect(joinLines(lines)).toBe(text)
})
