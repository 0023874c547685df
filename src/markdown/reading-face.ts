/** The widths of characters in the reading face (Source Serif 4, regular), in hundredths of its size, as measured in a browser. */
const widths: Readonly<Record<number, string>> = {
  22: "'‘’",
  24: ' \u00A0!|',
  30: ',.:;j-il/[\\]',
  36: '()ft{}"IJ',
  44: '`?“”*rs',
  50: 'z0123456789#$_–',
  54: 'c+<=>^ae~',
  57: 'gxZovy',
  62: 'kqFLPbdpuEThn',
  68: 'BCYRXKV&AG',
  76: 'DOQNUH',
  84: '@w—…',
  97: '%MmW',
}

const widthOf = new Map(
  Object.entries(widths).flatMap(([width, characters]) => [...characters].map((one) => [one, Number(width)] as const)),
)

/** The width of words in the reading face, in em. Accents do not count; other characters have an average width. */
export function widthInFace(words: string): number {
  let sum = 0
  // Composes a letter with its accents, and a Korean syllable, into one character.
  for (const one of words.normalize('NFC')) sum += widthOf.get(one) ?? otherWidth(one)
  return sum / 100
}

function otherWidth(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  if (square.test(character)) return 100
  return widthOf.get(character.normalize('NFD').charAt(0)) ?? 55
}

/** Characters as wide as they are high: Chinese, Japanese and Korean ones with their punctuation, and emoji. */
const square = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF01-\uFF60\p{Extended_Pictographic}]/u
