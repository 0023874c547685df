import { describe, expect, test } from 'vitest'
import { readLines } from '../testing/example-article.ts'
import { folded, readHtml } from '../testing/html-in-tests.ts'

/** What a reader sees of an article's lines; each block is a line. */
function publishedOf(lines: string): string {
  const { render } = readLines(lines)
  return render()
    .pieces.map(({ html }) => folded(readHtml(html).text))
    .join('\n')
}

/** The first error of an article's lines, as an editor reads it: the line as it should be written is in `fix`. */
function errorOf(lines: string): { rule: string; line: number; text: string } | undefined {
  const { messages } = readLines(lines)
  const error = messages.find(({ severity }) => severity === 'error')
  // The front matter of articles in tests has five lines.
  return error && { rule: error.rule, line: error.position.line - 5, text: `${error.what}\n${error.fix}` }
}

describe('what is published as it is typed', () => {
  test.each([
    ['figures with tildes', 'It takes 5~6 days and 7~8 nights, or ~9.', 'It takes 5~6 days and 7~8 nights, or ~9.'],
    ['a product with spaces', 'That is 5 * 3 days, and 4 * 2 nights.', 'That is 5 * 3 days, and 4 * 2 nights.'],
    ['a star within a word', 'The f*ck that he said.', 'The f*ck that he said.'],
    ['stars in place of letters', 'What the f***, he said, is this s***?', 'What the f***, he said, is this s***?'],
    ['emphasis of a name that begins with a stop', 'The *.NET* team and the **.NET** one.', 'The .NET team and the .NET one.'],
    ['powers', 'That is 2 ** 3 ** 4 days.', 'That is 2 ** 3 ** 4 days.'],
    ['a file by its ending', 'All files *.pdf and *.txt are gone.', 'All files *.pdf and *.txt are gone.'],
    ['stars that lead to a footnote', 'The price* rose.\n\n\\*Not counting ferries.', 'The price* rose.\n*Not counting ferries.'],
    ['underscores within words', 'The file pier_plan_final.txt is lost.', 'The file pier_plan_final.txt is lost.'],
    ['a figure with a hash', 'He is #5, and #PierToo is\n#1 of the tags.', 'He is #5, and #PierToo is #1 of the tags.'],
    [
      'a year that begins a line of a paragraph',
      'The pier was built in\n1986. It was a good year.',
      'The pier was built in 1986. It was a good year.',
    ],
    ['a date that begins a line of a paragraph', 'Das war am\n12. März in der Halle.', 'Das war am 12. März in der Halle.'],
    ['a number with a backslash', '1986\\. A good year for piers.', '1986. A good year for piers.'],
    ['an escaped hyphen', 'The offer\n\\- which nobody has read \\- is late.', 'The offer - which nobody has read - is late.'],
    ['an escaped sign', 'The fare is \\$5, not \\*free\\*.', 'The fare is $5, not *free*.'],
    ['a dash within a line', 'The offer - which nobody has read - is late.', 'The offer - which nobody has read - is late.'],
    ['a name of a character that is not closed', 'AT&T and R&D are &c.', 'AT&T and R&D are &c.'],
    ['less than', 'If a < b and 5 < 6, go.', 'If a < b and 5 < 6, go.'],
    [
      'an address on the web',
      'See https://example.org/a_b_c~d and www.example.org.',
      'See https://example.org/a_b_c~d and www.example.org.',
    ],
    ['a hash behind a heading', '## The letter C#', 'The letter C#'],
    ['a closed heading', '## The offer ##', 'The offer'],
    ['emphasis', 'This is *not* so, **never**, and ~~not~~ late.', 'This is not so, never, and not late.'],
    [
      'emphasis of part of a word',
      'That is un*frigging*believable, **W**ork **I**n **P**rogress, **Explain**s.',
      'That is unfriggingbelievable, Work In Progress, Explains.',
    ],
    ['emphasis in a script without spaces', '这是*强 调*文字。', '这是强 调文字。'],
    ['code', 'Type `npm run *check*` and `` a`b ``.', 'Type npm run *check* and a`b.'],
    ['a break that is asked for', 'Roses are red,\\\nviolets are blue.', 'Roses are red, violets are blue.'],
    ['a rule between paragraphs', 'One.\n\n***\n\nTwo.\n\n---\n\nThree.', 'One.\n\nTwo.\n\nThree.'],
    ['a path in code', 'Open `C:\\_x`.', 'Open C:\\_x.'],
    ['a path of letters', 'Open C:\\Users\\anna.', 'Open C:\\Users\\anna.'],
    ['brackets', 'The crews [sic] signed [1][2] (see there).', 'The crews [sic] signed [1][2] (see there).'],
    [
      'a word defined for links',
      'See [the plan] and [it][p].\n\n[the plan]: https://example.org/\n[p]: https://example.org/p',
      'See the plan and it.',
    ],
  ])('%s', (_, typed, published) => {
    expect(errorOf(typed)).toBeUndefined()
    expect(publishedOf(typed)).toBe(published)
  })
})

describe('what stays a list, a quotation, a heading, a table or code', () => {
  test.each([
    ['a list', 'They ask for two things.\n\n- pay\n- rest', 'pay rest'],
    ['a list below a line that introduces it', 'They ask for:\n- pay\n- rest', 'pay rest'],
    ['a list below a bold line', '**The crews**\n- Ada Quill', 'Ada Quill'],
    ['a list of one item', 'They ask for this.\n\n- pay', 'pay'],
    ['a numbered list', '1. pay\n2. rest', 'pay rest'],
    ['a numbered list of ones', '1. pay\n1. rest', 'pay rest'],
    ['a numbered list that goes on', '5) pay\n6) rest', 'pay rest'],
    ['a numbered list with a paragraph in between', '1. pay\n\nBetter pay.\n\n2. rest\n\nMore of it.\n\n3. food', 'food'],
    ['a list within a list', '- pay\n  - by day\n  - by night\n- rest', 'pay by day by night rest'],
    ['items over several lines', '- pay by day\n  and by night\n- rest\nand food', 'pay by day and by night rest and food'],
    ['items with paragraphs', '- pay\n\n  By day.\n\n- rest', 'pay By day. rest'],
    ['a heading below a line', 'It is late.\n## The offer', 'The offer'],
    ['a heading with a line of hyphens', 'The offer\n---------', 'The offer'],
    ['a heading with a line of equals signs', 'The offer of the crews\n======', 'The offer of the crews'],
    ['a table', '| a | b |\n|---|---|\n| c | d |', 'a b c d'],
    ['a table without outer lines', 'a | b\n--|--\nc | d', 'a b c d'],
    ['code between fences', '```sh\n1. not a list\n```', '1. not a list'],
    ['code between tildes', '~~~\n- not a list\n~~~', '- not a list'],
    ['a fence in a list', '- pay\n\n  ```\n  x\n  ```\n\n- rest', 'pay x rest'],
  ])('%s', (_, typed, published) => {
    expect(errorOf(typed)).toBeUndefined()
    expect(publishedOf(typed).split('\n').at(-1)).toBe(published)
  })

  test('a block quote, of several paragraphs, below the words that introduce it', () => {
    expect(errorOf('She wrote:\n> We will sign.\n>\n> By Friday.')).toBeUndefined()
    expect(publishedOf('She wrote:\n\n> We will sign.\n>\n> By Friday.').split('\n').at(-1)).toBe('We will sign. By Friday.')
  })
})

/** Lines, the line of the message, its rule, and the line as it should be written. */
const refused: [what: string, typed: string, line: number, rule: string, fix: string][] = [
  // Lines that begin like something else, within a paragraph.
  ['a plus', 'Pay rises by\n+ 5 per cent in spring.', 2, 'line-form', '`\\+ 5 per cent in spring.`'],
  ['a hyphen', 'The offer\n- which nobody has read -\nis on the table.', 2, 'line-form', '`\\- which nobody has read -`'],
  ['a star', 'The offer is\n* word for word * the old one.', 2, 'line-form', '`\\* word for word * the old one.`'],
  ['a number', 'The strike ends in chapter\n1. That is new.', 2, 'line-form', '`1\\. That is new.`'],
  ['a number in a bracket', 'There are two ways: either\n1) we sign.', 2, 'line-form', '`1\\) we sign.`'],
  [
    'several numbers',
    'The strike ends in chapter\n1. That is new. The offer in\n2. That is old.',
    2,
    'line-form',
    '`1\\. That is new. The offer in`',
  ],
  ['a sign for greater than', 'The offer is\n> 5 pages long.', 2, 'line-form', '`\\> 5 pages long.`'],
  ['a sign for greater than below an item', '- The offer is\n> 5 pages long.', 2, 'line-form', '`\\> 5 pages long.`'],
  ['a hyphen below a quotation', '> The offer\n- which is late - is here.', 2, 'line-form', '`\\- which is late - is here.`'],
  ['a lone hyphen', 'That is all.\n-', 2, 'line-form', '`\\-`'],
  ['a line of three hyphens', 'That is all that we know.\n---', 2, 'line-form', 'empty line'],
  ['a line of equals signs', 'That is all that we know.\n===', 2, 'line-form', '`\\===`'],
  ['equals signs below several lines', 'That is all\nthat we know.\n==============', 3, 'line-form', '`\\==============`'],
  ['a hash', 'It is about the C\n# operator of the pier.', 2, 'line-form', '`\\# operator of the pier.`'],
  ['two hashes', 'It is about the\n## operator.', 2, 'line-form', '`\\## operator.`'],
  ['a lone hash', 'It is\n#\nof all.', 2, 'line-form', '`\\#`'],
  ['a heading over two lines', '## The offer that\nnobody has read', 2, 'line-form', 'one line'],
  ['a colon and a hyphen', 'That is all\n:-', 2, 'line-form', '`\\:-`'],
  ['another sign in a list', '- Pay rises by\n+ 5 per cent\n- rest', 2, 'line-form', '`\\+ 5 per cent`'],
  ['a number in an item', '- Pay rises in chapter\n  1. That is new.\n- rest', 2, 'line-form', '`1\\. That is new.`'],
  ['a plus in an item', '- Pay rises by\n  + 5 per cent\n- rest', 2, 'line-form', '`\\+ 5 per cent`'],
  ['a date in an item', '- 12. März war der Tag.\n- Danach nichts.', 1, 'line-form', '`12\\. März war der Tag.`'],
  ['a hash in an item', '- # tag of the day\n- rest', 1, 'line-form', '`\\# tag of the day`'],
  ['greater than in an item', '- > 5 pages\n- rest', 1, 'line-form', '`\\> 5 pages`'],
  ['greater than with nothing behind', 'It is so.\n\n>\n\nIt is.', 3, 'line-form', '`\\>`'],
  ['a number below a colon', 'Das war so:\n\n12. Sitzung war es.', 3, 'line-form', '`12\\. Sitzung war es.`'],
  ['a hyphen below a line that begins with a hash', '#tag\n-', 2, 'line-form', '`\\-`'],
  ['a backtick in a word that closes code', 'Rock ` n roll, it`sthe end.', 1, 'text-lost', 'it’sthe'],
  ['a heading in an item', '- pay\n- ## The rest\n- food', 2, 'line-form', '`\\## The rest`; no heading can be in a list'],
  ['a hyphen in a quotation', '> The offer\n> - which nobody has read -\n> is late.', 2, 'line-form', '`\\- which nobody has read -`'],
  ['a line that runs on from a quotation', '> We will sign.\nThat is what they wrote.', 2, 'line-form', 'empty line'],
  // The same at the beginning of a paragraph.
  ['a year', '1986. A good year for piers.', 1, 'line-form', '`1986\\. A good year for piers.`'],
  ['a German date', '12. März war der Tag.', 1, 'line-form', '`12\\. März war der Tag.`'],
  ['two German dates', '12. März war der Tag.\n\n13. März war der andere.', 1, 'line-form', '`12\\. März war der Tag.`'],
  ['a Czech date', '12. března to skončilo.', 1, 'line-form', '`12\\. března to skončilo.`'],
  ['two years', '1986. A good year.\n\n1987. A better one.', 1, 'line-form', '`1986\\. A good year.`'],
  ['an ordinal', '3. Liga ist besser.', 1, 'line-form', '`3\\. Liga ist besser.`'],
  ['a number and a bracket', '5) x is the point.', 1, 'line-form', '`5\\) x is the point.`'],
  ['a one', '1. That is new.', 1, 'line-form', '`1\\. That is new.`'],
  ['a number with a zero in front', '007. A man for the pier.\n008. Another.', 1, 'line-form', '`007\\. A man for the pier.`'],
  ['a plus in front of a figure', '+ 5 per cent is the offer.', 1, 'line-form', '`\\+ 5 per cent is the offer.`'],
  ['a hyphen that opens a remark', '- which nobody has read - is the offer.', 1, 'line-form', '`\\- which'],
  ['a star of a footnote', 'It rose* again.\n\n* Not counting ferries.', 3, 'line-form', '`\\* Not counting ferries.`'],
  ['a hyphen alone', 'It rose.\n\n-\n\nIt fell.', 3, 'line-form', '`\\-`'],
  ['a number alone', 'It rose in\n\n1986.\n\nIt fell.', 3, 'line-form', '`1986\\.`'],
  ['a tab', 'It rose.\n\n\tThis came with a tab from a word processor.', 3, 'line-form', '`This came with a tab from a word processor.`'],
  ['four spaces', '    This is indented.', 1, 'line-form', '`This is indented.`'],
  ['a tab in a quotation', '>\t\tThis is indented.', 1, 'line-form', '`> This is indented.`'],
  ['an indented item', '-     pay\n- rest', 1, 'line-form', 'fewer spaces'],
  // What would vanish.
  ['numbers that do not go up', '3. gold\n2. silver\n1. bronze', 2, 'text-lost', '`2`'],
  ['a number that is left out', '1. gold\n3. bronze', 2, 'text-lost', '`3`'],
  ['a definition that nothing uses', 'It is late.\n\n[Note]: early.', 3, 'text-lost', '`\\[Note]: early.`'],
  ['a footnote with a space in its name', 'It is late.\n\n[^a b]: early.', 3, 'text-lost', '`\\[^a b]: early.`'],
  ['a second definition of one name', 'See [x].\n\n[x]: https://example.org/1\n[x]: https://example.org/2', 4, 'text-lost', 'twice'],
  ['figures between stars', 'That is 5*3 days and 4*2 nights.', 1, 'text-lost', '`5\\*3`'],
  ['three figures', 'The box is 2*3*4 feet.', 1, 'text-lost', '`2\\*3\\*4`'],
  ['a star of a product that closes', 'The box is 2*3 feet* long.', 1, 'text-lost', '`2\\*3`'],
  ['words with stars for letters', 'They said f*ck and s*it all day.', 1, 'text-lost', '`f\\*ck`'],
  ['a title with stars', 'They saw M*A*S*H again.', 1, 'text-lost', '`M\\*A'],
  ['words with three stars for letters', 'He is a f***ing f***er.', 1, 'text-lost', '`f\\*\\*\\*ing`'],
  ['a sum of products', 'It is a*x+b*y in all.', 1, 'text-lost', '`a\\*x+b\\*y`'],
  ['stars behind opening brackets', 'Anna (*1950) and Bob (* 1951) ran.', 1, 'text-lost', '`(\\*`'],
  ['stars of paths', 'All of **/*.md and src/** is gone.', 1, 'text-lost', '`\\*\\*/'],
  ['two tildes between figures', 'It takes 5~~6 days and 7~~8 nights.', 1, 'text-lost', '`5\\~~6`'],
  ['backticks for apostrophes', 'It`s late and that`s it.', 1, 'text-lost', 'It’s'],
  ['two underscores around a name of a file', 'The file __init__.py is lost.', 1, 'text-lost', '`\\_\\_init\\_\\_'],
  ['a hash at the end of a heading', '## We are #', 1, 'text-lost', '`## We are \\#`'],
  ['a path with a sign', 'Open C:\\_x now.', 1, 'text-lost', '`C:\\\\_x`'],
  ['a path with letters and a sign', 'Open D:\\data\\-old now.', 1, 'text-lost', '`D:\\\\data\\\\-old`'],
  ['a path of a server', 'Open \\\\server\\share now.', 1, 'text-lost', '`\\\\\\\\server\\\\share`'],
  ['a path at the end of a line', 'The folder is C:\\\nand nothing else.', 1, 'text-lost', '`C:\\\\`'],
  ['an arm of a shrug', 'Nobody knows ¯\\_(ツ)_/¯ why.', 1, 'text-lost', '`¯\\\\'],
  ['a table’s cell too many', '| a | b |\n|---|---|\n| c | d | e |', 3, 'text-lost', '2 cells'],
  ['a line below a table', '| a | b |\n|---|---|\n| c | d |\nThat is all.', 4, 'line-form', 'empty line'],
  ['a fence that is not closed', 'It rose.\n\n```\nIt fell.\n\nIt rose.', 3, 'text-lost', 'three'],
  ['words behind a fence', '~~~ and so it was\nIt fell.\n~~~', 1, 'text-lost', 'and so it was'],
  ['spaces at the end of a line', 'It rose.  \nIt fell.', 1, 'line-form', 'remove the spaces'],
  ['stars in the text for a picture', '![A box of 5*3 and 4*2 feet](../../public/images/a.jpg)', 1, 'text-lost', '`\\*`'],
  // What would be printed.
  ['a star that is not closed', 'They are *aka modular.', 1, 'unclosed-markup', '`\\*`'],
  ['two stars that are not closed', 'They are **aka modular.', 1, 'unclosed-markup', '`\\*\\*`'],
  ['two stars that nothing opens', 'They are aka** modular.', 1, 'unclosed-markup', '`\\*\\*`'],
  ['emphasis with a space before its end', 'They are *aka * modular.', 1, 'unclosed-markup', '`\\*`'],
  ['emphasis over two paragraphs', 'They are *aka\n\nmodular* ones.', 1, 'unclosed-markup', '`\\*`'],
  ['emphasis over two paragraphs from the first word on', '*They are\n\nmodular*', 1, 'unclosed-markup', '`\\*`'],
  ['bold words without a space behind them', '**Note:**This is late.', 1, 'unclosed-markup', '`**Note:** This`'],
  ['bold words with a space before their end', '**Note: **This is late.', 1, 'unclosed-markup', '`**Note:** This`'],
  ['bold words with marks in a script without spaces', '这是**（强调）**的文字。', 1, 'unclosed-markup', '`（**强调**）`'],
  ['bold words with spaces inside', 'They pay ** all ** of it.', 1, 'unclosed-markup', '`**all**`'],
  ['a heading without a space', 'It is late.\n\n##The offer', 3, 'unclosed-markup', '`## The offer`'],
  ['a link’s title in curly marks', 'See [it](https://example.org/ ‘A’).', 1, 'unclosed-markup', '`[it](https://example.org/ "A")`'],
  ['an underscore that is not closed', 'They are _aka modular.', 1, 'unclosed-markup', '`\\_`'],
  ['a backtick that is not closed', 'They are `aka modular.', 1, 'unclosed-markup', '`` \\` ``'],
  ['two tildes that are not closed', 'They are ~~aka modular.', 1, 'unclosed-markup', '`\\~~`'],
  ['a link with a space in its address', 'See [the plan](../people/ada quill.md).', 1, 'unclosed-markup', '<../people/ada quill.md>'],
  [
    'a picture with a space in its name',
    '![A pier](../../public/images/pier 1.jpg)',
    1,
    'unclosed-markup',
    '<../../public/images/pier 1.jpg>',
  ],
  ['a space before the address', 'See [the plan] (https://example.org/).', 1, 'unclosed-markup', '`[the plan](https://example.org/)`'],
  ['a link to a name that is not defined', 'See [the plan][plan].', 1, 'unclosed-markup', '[plan]:'],
]

test('each line that begins like something else has its message', () => {
  const lines = [
    'Pay rises by',
    '+ 5 per cent in spring. The strike ends in chapter',
    '1. That is new. The offer',
    '- which nobody has read -',
  ]
  const { messages } = readLines([...lines, 'is on the table, and is', '> 5 pages long. That is all.', '-'].join('\n'))
  expect(messages.map(({ rule, position }) => [rule, position.line - 5])).toEqual([2, 3, 4, 6, 7].map((line) => ['line-form', line]))
})

describe('what is an error, with the line as it should be written', () => {
  test.each(refused)('%s', (_, typed, line, rule, fix) => {
    expect(errorOf(typed)).toMatchObject({ rule, line })
    expect(errorOf(typed)?.text).toContain(fix)
  })

  test.each(refused)('%s is one mistake with one message', (_, typed) => {
    expect(readLines(typed).messages.length, JSON.stringify(readLines(typed).messages, null, 1)).toBe(1)
  })
})
