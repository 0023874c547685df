/** Double quotation marks that belong together; both are offsets of the marks themselves. */
export interface MarkPair {
  open: number
  close: number
}

export interface PairedMarks {
  /** In the order in which they close. */
  pairs: MarkPair[]
  /** Marks that nothing opens or closes, in reading order. */
  unpaired: number[]
}

/** Which open marks a mark can close: ” closes “, „ and the ” of Swedish, “ closes the „ of German, guillemets close either way round. */
const closes: Record<string, string> = { '”': '“„”', '“': '„', '»': '«', '«': '»', '"': '"', '„': '' }

/**
 * Pairs the double quotation marks of one block: “ ”, „ “, « », » «, ” ” and straight ones, nested ones inside others.
 * A mark closes the nearest open one that it can close; a mark that could as well open goes by its place between space and words.
 */
export function pairMarks(text: string): PairedMarks {
  const pairs: MarkPair[] = []
  const unpaired: number[] = []
  const open: { mark: string; at: number }[] = []
  for (const { 0: mark, index: at } of text.matchAll(/["“”„«»]/g)) {
    const partner = open.findLastIndex((o) => closes[mark]?.includes(o.mark))
    if (partner >= 0 && !(isAmbiguous(mark) && standsBeforeWords(text, at))) {
      unpaired.push(...open.splice(partner + 1).map((o) => o.at))
      pairs.push({ open: open.pop()?.at ?? at, close: at })
    } else if (mark === '“' || mark === '„' || mark === '«' || standsBeforeWords(text, at)) open.push({ mark, at })
    else unpaired.push(at)
  }
  unpaired.push(...open.map((o) => o.at))
  return { pairs, unpaired: unpaired.toSorted((a, b) => a - b) }
}

/** Marks that usually open where they stand before words, even when one that they could close is open. */
function isAmbiguous(mark: string): boolean {
  return mark === '“' || mark === '«'
}

function standsBeforeWords(text: string, at: number): boolean {
  return /^[\s([{\u2013\u2014-]?$/u.test(text.charAt(at - 1)) && /^\S$/u.test(text.charAt(at + 1))
}
