import { newSource } from './people-and-sources.ts'
import { type Clause, type FictionalBlock, type FictionalNote, type FictionalSite, newKey, plainClause, type TextBlock } from './site.ts'

const spoken = {
  boat: 'Das Boot gehört denen, die auf der Mole darauf warten',
  ramp: 'Wir bauen die Rampe noch vor dem Winter, und zwar aus hiesigem Holz',
}

const isGerman = ({ title }: { title: string }) => title === 'Gespräch am Kai'

/** Adds a source whose words are German. */
export function newGermanSource(site: FictionalSite): void {
  const title = 'Gespräch am Kai'
  const head = ['publisher: Grauwyker Bote', 'kind: interview', 'language: de']
  const source = newSource(site, { date: '2023-07-14', title, names: undefined, head })
  const place = (at: string, words: string) => ({ key: newKey(site), at, said: [{ by: 'Hinrich Ohlsen', words }] })
  source.places.push(
    place('00:02:10', `${spoken.boat}. Wer es verkaufen will, soll vorher mit uns fahren.`),
    place('00:05:45', `${spoken.ramp}.`),
  )
  site.sources.push(source)
}

/** A paragraph with German words in English. */
export function translatedBlock(site: FictionalSite): TextBlock {
  const label = add(site, 'quote-boat-belongs', {
    ...said(site, 0),
    fields: [`original: de: ${spoken.boat}`],
    text: 'He spoke German, as most boatbuilders on the southern shore do.',
  })
  const clause = { before: '', noted: 'The boat belongs to those who wait for it on the pier', marks: '“”', labels: [label] }
  return block(site, { ...clause, after: ', said the boatbuilder Hinrich Ohlsen in Grauwyk.' })
}

/** The text of an article in German; its notes are added to the site. */
export function germanBlocks(site: FictionalSite): FictionalBlock[] {
  const council = site.people.find(({ id }) => id === 'nordhamn-council')?.key
  const quote = add(site, 'quote-wir-bauen-die-rampe', { ...said(site, 1), writes: false })
  const condition = add(site, 'condition-rechnungen', {
    ...{ by: council, fields: ['for: die Werft', 'status: open'], text: 'Eine Frist nennt der Beschluss nicht.' },
  })
  const observation = add(site, 'observation-buecher', {
    ...{ by: 'this article', fields: ['confidence: moderate'], relations: [{ name: 'about', to: condition }] },
  })
  const note = add(site, 'note-kerzennacht', { text: 'So heißt auf beiden Ufern die Flut, die nach einem Laternenumzug kam.' })
  const noted = (before: string, words: string, after: string, label: string) => ({
    ...plainClause(before),
    noted: words,
    after,
    labels: [label],
  })
  return [
    block(site, plainClause('Am Kai von Grauwyk liegen seit Wochen Balken unter einer Plane.'), {
      ...noted('', spoken.ramp, ', sagt der Bootsbauer Hinrich Ohlsen, während hinter ihm die Säge läuft.', quote),
      marks: '„“',
    }),
    { is: 'heading', key: newKey(site), depth: 2, title: 'Wer bezahlt' },
    block(
      site,
      noted('Die Gemeinde will sich beteiligen, verlangt aber,', 'dass die Werft die Rechnungen offenlegt', '.', condition),
      noted('Damit liegt die Frage, wie so oft an dieser Küste,', 'bei den Büchern und nicht bei den Brettern', '.', observation),
      noted('Den alten Steg hatte', 'die Sturmflut der Kerzennacht', ' fortgerissen.', note),
    ),
  ]
}

function block(site: FictionalSite, ...clauses: Clause[]): TextBlock {
  return { is: 'prose', paragraphs: [{ key: newKey(site), clauses, width: 0 }] }
}

/** Who said the words at a place of the German source. */
function said({ people, sources }: FictionalSite, at: number): Partial<FictionalNote> {
  const source = sources.find(isGerman)
  return {
    by: people.find(({ id }) => id === 'hinrich-ohlsen')?.key,
    sources: source ? [{ source: source.key, place: source.places[at]?.key }] : [],
    writes: false,
  }
}

function add(site: FictionalSite, label: string, details: Partial<FictionalNote>): string {
  const kind = label.split('-')[0] as FictionalNote['kind']
  site.labels.add(label)
  site.notes[label] = {
    key: newKey(site),
    kind,
    by: undefined,
    sources: [],
    relations: [],
    fields: [],
    writes: true,
    text: '',
    passages: 0,
    ...details,
  }
  return label
}
