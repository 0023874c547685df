/** A pasted text, and its quotations in order: the words of each as a source has them. */
export type PastedCase = readonly [what: string, pasted: string, quotations: readonly string[]]

const umbrella = 'We will hold the umbrella until the strike is over'
const keys = 'The night watch has the keys to the lighthouse'
const ferry = 'No ferry leaves the pier before the tide turns'
const crews = 'Our crews have waited longer than the mayor'
const noStrike = 'They want a no-strike clause in the contract'
const dont = 'We don’t sell the crews’ lanterns to anybody'
const dues = 'The harbour dues rise by 12 per cent in June'

/** Texts as readers paste them, from articles, PDFs, mails, posts and chats. */
export const pastedCases: readonly PastedCase[] = [
  // Bare words, as a whole
  ['bare words', umbrella, [umbrella]],
  ['bare words with a full stop', `${umbrella}.`, [umbrella]],
  ['bare words over two lines', 'We will hold the umbrella\nuntil the strike is over', [umbrella]],
  ['bare words with an apostrophe', dont, [dont]],
  ['words in one pair of marks', `“${umbrella}.”`, [umbrella]],

  // Marks of every kind
  ['straight marks', `"${umbrella}," said the mayor.`, [umbrella]],
  ['German marks', `„${umbrella}“, sagte sie.`, [umbrella]],
  ['Polish marks', `„${umbrella}” – powiedziała.`, [umbrella]],
  ['Swedish marks', `”${umbrella}”, sade hon.`, [umbrella]],
  ['guillemets with spaces', `« ${umbrella} », dit-elle.`, [umbrella]],
  ['guillemets with narrow spaces', `«\u202F${umbrella}\u202F», dit-elle.`, [umbrella]],
  ['reversed guillemets', `»${umbrella}«, sagte sie.`, [umbrella]],
  ['single guillemets', `‹${umbrella}›, sagte sie.`, [umbrella]],
  ['Japanese corners', `「${umbrella}」と述べた。`, [umbrella]],
  ['Japanese white corners', `『${umbrella}』と述べた。`, [umbrella]],
  ['full-width straight marks', `＂${umbrella}＂ said the mayor.`, [umbrella]],
  ['marks of typewriters', `\`\`${umbrella},'' said the mayor.`, [umbrella]],
  ['a high reversed mark', `‟${umbrella},” said the mayor.`, [umbrella]],
  ['two low commas', `,,${umbrella}" powiedziała.`, [umbrella]],
  ['double angle brackets', `<<${umbrella}>>, dit-elle.`, [umbrella]],
  ['primes', `″${umbrella},″ said the mayor.`, [umbrella]],
  ['British single marks', `‘${umbrella},’ said the mayor.`, [umbrella]],
  ['British straight single marks', `'${umbrella},' said the mayor.`, [umbrella]],
  ['British marks with apostrophes', `‘${dont},’ said the crews’ mayor.`, [dont]],
  [
    'British marks with double ones inside',
    '‘They call it “a gift to the town” in the hall,’ said Berg.',
    ['They call it “a gift to the town” in the hall'],
  ],
  [
    'double marks with single ones inside',
    '“They call it ‘a gift to the town’ in the hall,” said Berg.',
    ['They call it a gift to the town in the hall'],
  ],
  ['apostrophes are no marks', dont.replaceAll('’', "'"), [dont]],
  [
    'a quotation within a quotation is a part of it',
    '“They call it “a gift to the town” in the hall,” said Berg.',
    ['They call it a gift to the town in the hall'],
  ],

  // Frames
  ['a frame behind', `“${umbrella},” the mayor said.`, [umbrella]],
  ['a frame before', `The mayor said: “${umbrella}.”`, [umbrella]],
  ['a frame between two sentences', `“${umbrella},” she said. “${keys}.”`, [umbrella, keys]],
  [
    'a frame within a sentence',
    '“We will hold the umbrella,” she said, “until the strike is over.”',
    ['We will hold the umbrella', 'until the strike is over'],
  ],
  ['three in a paragraph', `“${umbrella},” she said. He replied: “${keys}.” Nobody believed that “${ferry}”.`, [umbrella, keys, ferry]],
  ['two paragraphs', `“${umbrella},” she said.\n\n“${keys},” he said.`, [umbrella, keys]],
  ['two paragraphs without an empty line', `“${umbrella},” she said.\n“${keys},” he said.`, [umbrella, keys]],
  ['a dash before the name', `“${umbrella}.” — Anna Lund`, [umbrella]],
  ['a name on the next line', `“${umbrella}.”\n— Anna Lund, mayor`, [umbrella]],
  ['words without marks above a name', `${umbrella}.\n— Anna Lund, mayor of Nordhamn`, [umbrella]],
  ['words without marks above a name after two hyphens', `${umbrella}.\n\n-- Anna Lund`, [umbrella]],
  ['a post by somebody', `@annalund: ${umbrella}`, [umbrella]],
  ['a post that quotes', `RT @annalund: “${umbrella}”`, [umbrella]],
  ['a post with links and tags', `“${umbrella}” https://t.co/aB3xYz pic.twitter.com/QwErTy`, [umbrella]],
  ['words without marks and a link', `${umbrella}\nhttps://harbour.example/a?b=1`, [umbrella]],
  ['a name and a colon', `Anna Lund: “${umbrella}”`, [umbrella]],
  ['a transcript', `LUND: “${umbrella}.”\nBERG: “${keys}.”`, [umbrella, keys]],

  // Quotations over several paragraphs
  [
    'opening marks at the head of each paragraph',
    `“${umbrella}.\n\n“${keys}.\n\n“${ferry},” she said.`,
    [`${umbrella}. ${keys}. ${ferry}`],
  ],
  ['opening marks without empty lines', `“${umbrella}.\n“${keys}.”`, [`${umbrella}. ${keys}`]],
  ['straight marks at the head of each paragraph', `"${umbrella}.\n\n"${keys}," she said.`, [`${umbrella}. ${keys}`]],
  ['marks only at both ends', `“${umbrella}.\n\n${keys}.”`, [`${umbrella}. ${keys}`]],
  ['closing guillemets at the head of each paragraph', `« ${umbrella}.\n\n» ${keys}. »`, [`${umbrella}. ${keys}`]],
  ['an opening mark twice', `““${umbrella},” she said.`, [umbrella]],
  ['a missing closing mark ends with its paragraph', `“${umbrella}.\n\nThe hall was silent. “${keys},” he said.`, [umbrella, keys]],
  ['a beginning that was not selected', `until the strike is over,” she said. “${keys}.”`, ['until the strike is over', keys]],
  ['an end that was not selected', `She said: “${umbrella}`, [umbrella]],

  // Lines of PDFs
  ['a word broken at a hyphen', '“We will hold the umbrel-\nla until the strike is over.”', [umbrella]],
  ['a word broken at a hyphen, with spaces', '“We will hold the umbrel- \n  la until the strike is over.”', [umbrella]],
  ['a word broken at a hyphen sign', '“We will hold the umbrel‐\nla until the strike is over.”', [umbrella]],
  ['a word broken at a soft hyphen', '“We will hold the umbrel\u00AD\nla until the strike is over.”', [umbrella]],
  ['soft hyphens in words', '“We will hold the um\u00ADbrel\u00ADla until the strike is over.”', [umbrella]],
  ['a compound broken at its hyphen', '“They want a no-\nstrike clause in the con-\ntract.”', [noStrike]],
  ['a compound that was joined by its break', '“They want a no-\nstrike clause in the contract.”', [noStrike]],
  ['a break that became a space', '“We will hold the umbrel- la until the strike is over.”', [umbrella]],
  ['broken words without marks', 'We will hold the umbrel-\nla until the strike is over', [umbrella]],
  ['lines with carriage returns', '“We will hold\r\nthe umbrella until\r\nthe strike is over.”', [umbrella]],
  ['a page number between', '“We will hold the umbrella\n\n12\n\nuntil the strike is over.”', [umbrella]],
  ['a page number in words between', '“We will hold the umbrella\nPage 3 of 14\nuntil the strike is over.”', [umbrella]],
  ['line separators', '“We will hold\u2028the umbrella until\u2029the strike is over.”', [umbrella]],
  [
    'ligatures',
    '“No ferry leaves the pier before the tide turns; the ﬁnal oﬀer stays.”',
    ['No ferry leaves the pier before the tide turns; the final offer stays'],
  ],

  // Numbers of notes
  ['a number behind the mark', `“${umbrella},”12 she said.`, [umbrella]],
  ['a number within the marks', `“${umbrella}.12”`, [umbrella]],
  ['a number in the midst', '“We will hold the umbrella,4 until the strike is over.”', [umbrella]],
  ['a number in square brackets', '“We will hold the umbrella[3] until the strike is over.”[4][5]', [umbrella]],
  ['letters in square brackets', '“We will hold the umbrella[a] until the strike is over.”[note 2]', [umbrella]],
  ['a demand of an encyclopedia', `“${umbrella}.”[citation needed]`, [umbrella]],
  ['a raised number', '“We will hold the umbrella¹ until the strike is over.”²', [umbrella]],
  ['raised numbers with a comma', '“We will hold the umbrella.¹²,³ until the strike is over.”', [umbrella]],
  ['a number that was raised', '“We will hold the umbrella1 until the strike is over.”', [umbrella]],
  ['markers of this site', '“We will hold the umbrellaC1 until the strike is over,”Q1 she said.N2 More.', [umbrella]],
  ['a star and a dagger', '“We will hold the umbrella* until the strike is over.†”', [umbrella]],
  ['a label of Markdown', `“${umbrella},”[^quote-umbrella] she said.`, [umbrella]],
  ['a raised element', '“We will hold the umbrella<sup>3</sup> until the strike is over.”<sup>[4]</sup>', [umbrella]],
  ['a figure is no number of a note', `“${dues}.”`, [dues]],
  ['a figure and a number', '“The harbour dues rise by 12 per cent in June.7”', [dues]],
  ['a unit with a power', '“The hall measures 40 m² on the plans.”', ['The hall measures 40 m² on the plans']],

  // Mails, Markdown, HTML
  ['a mail', '> “We will hold the umbrella\n> until the strike is over,” she said.', [umbrella]],
  ['a mail within a mail', '>> “We will hold the umbrella\n>> until the strike is over,” she said.\n> So she said.', [umbrella]],
  ['a mail with bars', '| “We will hold the umbrella\n| until the strike is over,” she said.', [umbrella]],
  ['emphasis', '“We will hold *the umbrella* until the **strike** is __over__.”', [umbrella]],
  ['emphasis around the quotation', `**“${umbrella}”**, _she said_.`, [umbrella]],
  ['emphasis within a word', '“We will hold the um*brel*la until the strike is over.”', [umbrella]],
  ['a link', '“We will hold [the umbrella](https://harbour.example/u_(x)) until the strike is over.”', [umbrella]],
  ['a link around', `[“${umbrella}”](https://harbour.example/ "The \\"hall\\"")`, [umbrella]],
  ['a block quotation beside other text', `She spoke for an hour.\n\n> ${umbrella}.\n\nThen she left.`, [umbrella]],
  ['a block quotation alone', `> ${umbrella}.\n> ${keys}.`, [`${umbrella}. ${keys}`]],
  ['bullets', `• “${umbrella}”\n• “${keys}”`, [umbrella, keys]],
  ['a list', `- “${umbrella}”\n* “${keys}”\n3. “${ferry}”`, [umbrella, keys, ferry]],
  ['a list of bare words', `1. “${umbrella}”\n2) “${keys}”`, [umbrella, keys]],
  ['named entities', `&ldquo;${umbrella},&rdquo; she&nbsp;said.`, [umbrella]],
  ['numbered entities', `&#8220;${umbrella},&#x201D; she said.`, [umbrella]],
  ['plain entities', `&quot;We don&#39;t sell the crews&rsquo; lanterns to anybody&quot;`, [dont]],
  ['entities written twice', `&amp;ldquo;${umbrella}&amp;rdquo;`, [umbrella]],
  ['elements', `<p class="x">“We will hold <em>the umbrella</em> until the<br>strike is over,” she said.</p>`, [umbrella]],
  ['an element of a quotation', `She said <q>${umbrella}</q> and left.`, [umbrella]],
  ['a block element', `<p>She spoke.</p><blockquote><p>${umbrella}.</p></blockquote><p>Then she left.</p>`, [umbrella]],
  ['a script is not text', `<script>var a = "we are not here";</script><p>“${umbrella}”</p>`, [umbrella]],
  ['an escaped mark', `\\"${umbrella}\\"`, [umbrella]],

  // Invisible and other characters
  ['non-breaking spaces', '“We\u00A0will hold\u202Fthe umbrella\u2007until the\u2003strike is over.”', [umbrella]],
  ['zero-width characters', '“We will\u200B hold the um\u200Dbrel\uFEFFla until\u2060 the strike is over.”', [umbrella]],
  ['controls of direction', '\u202A“We will hold \u2066the umbrella\u2069 until the strike is over.”\u202C', [umbrella]],
  ['a tab', '“We will hold\tthe umbrella until the strike is over.”', [umbrella]],
  ['capitals', `“${umbrella.toUpperCase()}”`, [umbrella]],
  ['full-width letters', '“Ｗｅ ｗｉｌｌ ｈｏｌｄ the umbrella until the strike is over.”', [umbrella]],
  ['letters with marks apart', '“The cafe\u0301 by the harbour stays open all winter.”', ['The café by the harbour stays open all winter']],
  ['Chinese', '她说：“我们会在星期五之前签署协议。”', ['我们会在星期五之前签署协议']],
  ['Japanese', '市長は「金曜日までに署名する」と述べた。', ['金曜日までに署名する']],
  ['Thai', 'เธอกล่าวว่า “เราจะลงนามก่อนวันศุกร์”', ['เราจะลงนามก่อนวันศุกร์']],
  ['Hebrew', 'היא אמרה: "נחתום עד יום שישי ולא לפני כן".', ['נחתום עד יום שישי ולא לפני כן']],
  ['Arabic', 'وقالت: «سنوقع يوم الجمعة وليس قبل ذلك».', ['سنوقع يوم الجمعة وليس قبل ذلك']],
  ['inches are no marks', `The 12" pipe is in. “${umbrella},” she said.`, [umbrella]],
  ['an email’s head is not in the way', `On Monday Anna Lund wrote:\n> “${crews}.”`, [crews]],

  // Posts, chats, transcripts
  ['a post with its head and its foot', `Anna Lund @annalund · 3h\n${umbrella} #harbour\n12 replies 40 reposts`, [umbrella]],
  ['a message of a chat', `Anna Lund 10:31 AM\n${umbrella}`, [umbrella]],
  ['questions and answers', `Q: ${keys}?\nA: ${umbrella}.`, [keys, umbrella]],
  ['a transcript without marks', `LUND: ${umbrella}.\nBERG: ${keys}.`, [umbrella, keys]],
  [
    'an embedded post',
    `<blockquote><p>${umbrella} <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Anna Lund (@annalund)</blockquote>`,
    [umbrella],
  ],
  // Marks that do not fit
  ['curly and straight marks mixed', `“${umbrella}" she said. "${keys}” he said.`, [umbrella, keys]],
  ['inches twice', `The 12" pipe and the 6" pipe. "${umbrella}," she said.`, [umbrella]],
  ['an end that was not selected, over paragraphs', `“${umbrella}.\n\n“${keys}.`, [`${umbrella}. ${keys}`]],
  ['escaped characters', `\\u201c${umbrella}\\u201d`, [umbrella]],
  ['a raised number with a bracket', '“We will hold the umbrella¹⁾ until the strike is over.”', [umbrella]],
]
