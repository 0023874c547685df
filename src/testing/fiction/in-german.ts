import type { Note } from './note.ts'

const source = 'gespraech-am-kai'
const speaker = 'speaker: [Hinrich Ohlsen](../people/hinrich-ohlsen.md)'
const cited = `[Gespräch am Kai](../sources/${source}.md)`

/** A source whose words are German. */
export const germanSource: [path: string, text: string] = [
  `sources/${source}.md`,
  `---
title: Gespräch am Kai
publisher: Grauwyker Bote
kind: interview
date: 2023-07-14
language: de
url: https://outer-sound.example/${source}
archived:
  url: https://archive.example/${source}
  date: 2023-07-15
words: recording
---

## 00:02:10

> **Hinrich Ohlsen:** Das Boot gehört denen, die auf der Mole darauf warten. Wer es verkaufen will, soll vorher mit uns fahren.

## 00:05:45

> **Hinrich Ohlsen:** Wir bauen die Rampe noch vor dem Winter, und zwar aus hiesigem Holz.
`,
]

/** A sentence with German words in English, and their note. */
export const translated: { sentence: string; note: Note } = {
  sentence: '“The boat belongs to those who wait for it on the pier,”[^quote-boat-belongs] said the boatbuilder Hinrich Ohlsen in Grauwyk.',
  note: {
    kind: 'quote',
    label: 'quote-boat-belongs',
    words: [],
    fields: [speaker, `source: ${cited}, 00:02:10`, 'original: de: Das Boot gehört denen, die auf der Mole darauf warten'],
    text: ['He spoke German, as most boatbuilders on the southern shore do.'],
  },
}

/** The text of an article in German, and its notes. */
export const germanArticle: { title: string; standfirst: string; slug: string; body: string; notes: Note[] } = {
  title: 'Eine Rampe aus hiesigem Holz',
  standfirst: 'In Grauwyk soll die neue Rampe noch vor dem Winter stehen. Wer sie bezahlt, ist offen.',
  slug: 'eine-rampe-aus-hiesigem-holz',
  body: `Am Kai von Grauwyk liegen seit Wochen Balken unter einer Plane. „Wir bauen die Rampe noch vor dem Winter, und zwar aus hiesigem Holz“,[^quote-wir-bauen-die-rampe] sagt der Bootsbauer Hinrich Ohlsen, während hinter ihm die Säge läuft.

## Wer bezahlt

Die Gemeinde will sich beteiligen, verlangt aber, dass die Werft die Rechnungen offenlegt.[^condition-rechnungen] Damit liegt die Frage, wie so oft an dieser Küste, bei den Büchern und nicht bei den Brettern.[^observation-buecher] Den alten Steg hatte die Sturmflut der Kerzennacht[^note-kerzennacht] fortgerissen.`,
  notes: [
    { kind: 'quote', label: 'quote-wir-bauen-die-rampe', words: [], fields: [speaker, `source: ${cited}, 00:05:45`], text: [] },
    {
      kind: 'condition',
      label: 'condition-rechnungen',
      words: ['dass die Werft die Rechnungen offenlegt'],
      fields: ['set by: [Nordhamn council](../people/nordhamn-council.md)', 'for: die Werft', 'status: open'],
      text: ['Eine Frist nennt der Beschluss nicht.'],
    },
    {
      kind: 'observation',
      label: 'observation-buecher',
      words: ['bei den Büchern und nicht bei den Brettern'],
      fields: ['by: this article', 'about: [Rechnungen](#condition-rechnungen)', 'confidence: moderate'],
      text: [],
    },
    {
      kind: 'note',
      label: 'note-kerzennacht',
      words: ['die Sturmflut der Kerzennacht'],
      fields: [],
      text: ['So heißt auf beiden Ufern die Flut, die nach einem Laternenumzug kam.'],
    },
  ],
}
