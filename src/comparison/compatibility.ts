/**
 * Characters that only look different from others: ligatures, full-width forms, sub- and superscripts, fractions, squared units, letters of
 * mathematical alphabets. The signs ™ and № and the like are not among them: *Acme™* is not *AcmeTM*.
 */
const form =
  /(?![\u2116\u2120-\u2122\u213B])[ªº²³¹µ¼-¾Ĳĳŉſ\u01C4-\u01CC\u01F1-\u01F3\u02B0-\u02B8\u02E0-\u02E4\u1D2C-\u1D6A\u1D78\u1D9B-\u1DBF\u2044\u2070-\u209C\u2100-\u218B\u2215\u2460-\u24EA\u3131-\u318E\u3200-\u33FF\uFB00-\uFDFB\uFE70-\uFEFC\uFF01-\uFFE6\u{1D400}-\u{1D7FF}]/u
const forms = new RegExp(form, 'gu')

/** Separates figures that are not one figure: 10² is not 102, and 2½ is not 21/2. It is no part of any word. */
const divider = '\u0001'

/** A text with the usual forms of its characters (NFKC), and the range in the original text of a range in it. */
interface FoldedText {
  text: string
  originalRange: (start: number, end: number) => [start: number, end: number]
}

/** Replaces characters that only look different by the usual ones; undefined when a text has none. */
export function foldCompatibility(text: string): FoldedText | undefined {
  if (!form.test(text)) return undefined
  let folded = ''
  /** What was added last: reading the end of the whole text would join it each time. */
  let last = ''
  const [starts, ends]: [number[], number[]] = [[], []]
  const add = (piece: string, start: number, end: (i: number) => number, startOf = (_: number) => start) => {
    for (let i = 0; i < piece.length; i++) {
      starts.push(startOf(i))
      ends.push(end(i))
    }
    folded += piece
    last = piece || last
  }
  let from = 0
  const copyTo = (to: number) =>
    add(
      text.slice(from, to),
      from,
      (i) => from + i + 1,
      (i) => from + i,
    )
  for (const { 0: sign, index } of text.matchAll(forms)) {
    const after = index + sign.length
    copyTo(index)
    const isNumber = /\p{No}/u.test(sign)
    const continues = /\p{No}$/u.test(text.slice(0, index).slice(-2)) && !isFraction(sign)
    const opens = isNumber && !continues && /\p{N}$/u.test(last.slice(-2)) ? divider : ''
    const closes = isNumber && (/^\p{Nd}/u.test(text.slice(after, after + 2)) || isFraction(text.slice(after, after + 1))) ? divider : ''
    const usual = sign === '\u2044' || sign === '\u2215' ? '/' : sign.normalize('NFKC').replaceAll('\u2044', '/')
    add(opens + usual + closes, index, () => after)
    from = after
  }
  copyTo(text.length)
  return { text: folded, originalRange: (start, end) => [starts[start] ?? 0, ends[end - 1] ?? 0] }
}

function isFraction(sign: string): boolean {
  return /^[¼-¾\u2150-\u215F\u2189]$/u.test(sign)
}
