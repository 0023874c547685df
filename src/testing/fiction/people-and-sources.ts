import { slug } from 'github-slugger'
import { type FictionalPerson, type FictionalSite, type FictionalSource, newKey } from './site.ts'

const role = (name: string) => ['roles:', `  - role: ${name}`]
const speaker = (name: string, called: string, speaks: number, head: string[]) => ({ name, called, speaks, isAnalyst: false, head })
const analyst = (name: string, called: string, head: string[]) => ({ name, called, speaks: 0, isAnalyst: true, head })

const people: Omit<FictionalPerson, 'key' | 'id'>[] = [
  speaker('Anna Lund', 'the mayor', 17, [...role('mayor of Nordhamn'), 'also written: [Anna Lundh, Ana Lund]']),
  speaker('Per Ek', 'the crews’ speaker', 4, [
    ...role('deckhand on the Saltvik boats'),
    ...['    from: 2004-05-01', '    to: 2011-08-31', '  - role: mate on the night ferry', '    from: 2011-09-01', '    to: 2017-12-31'],
    ...['  - role: treasurer of the crews’ union', '    from: 2018-01-01', '    to: 2021-03-31'],
    ...['  - role: speaker of the crews', '    from: 2021-04-01', '  - role: member of the pilots’ board'],
  ]),
  speaker('Oona Brandt', 'the engineer', 3, role('engineer of the Kestrel Ford works')),
  speaker('Jory Finn', 'the captain', 2, role('captain of the night ferry')),
  speaker('Tilda Marrow', 'the harbour master', 3, role('harbour master of Grauwyk')),
  speaker('Ivo Sandgren', 'the councillor', 2, role('councillor in Saltvik')),
  speaker('Nordhamn council', 'the council', 1, role('council of a harbour town')),
  speaker('Union of the Outer Sound Crews', 'the union', 1, role('trade union')),
  speaker('Saltvik Ferry Line', 'the line', 1, role('ferry company')),
  speaker(
    'Joint Standing Conference of the Harbour Towns, Ferry Parishes and Lighthouse Islands of the Outer Sound and Its Approaches',
    'the conference',
    1,
    role('conference of eleven harbour towns'),
  ),
  analyst('Mira Holm', 'the analyst', role('harbour economist')),
  analyst('Edda Voss', 'the historian', role('historian of the coast')),
  speaker('Hinrich Ohlsen', 'the boatbuilder', 0, role('boatbuilder in Grauwyk')),
  speaker('The Salt Post', 'the paper', 0, []),
  speaker('Runa Dahl', 'the clerk', 0, role('clerk to the conference')),
]

/** Date, title, publisher and kind of the sources, the oldest first. */
const sources: [
  date: string,
  title: string,
  publisher: string,
  kind: string,
  names?: 'times' | 'pages' | undefined,
  lacks?: 'url' | 'archived',
][] = [
  ['2023-05-11', 'Sitting of the conference', 'Joint Standing Conference', 'speech', 'times'],
  ['2023-06-02', 'Letter to the crews', 'Saltvik Ferry Line', 'letter'],
  ['2023-08-21', 'Interview on the breakwater', 'The Salt Post', 'interview', 'times'],
  ['2023-11-30', 'Council press briefing', 'Nordhamn council', 'speech', 'times'],
  ['2024-01-15', 'Report of the auditors', 'Office of the Outer Sound', 'document', undefined, 'archived'],
  ['2024-03-08', 'Hearing of the pilots', 'Nordhamn council', 'hearing', 'times'],
  ['2024-04-19', 'Leaflet of the union', 'Union of the Outer Sound Crews', 'document', 'pages'],
  ['2024-07-01', 'Sitting of the conference', 'Joint Standing Conference', 'speech', 'times'],
  ['2024-09-12', 'Notes of the works office', 'Kestrel Ford works office', 'document'],
  ['2024-10-28', 'Evening talk in the net loft', 'The Salt Post', 'interview', 'times'],
  ['2024-12-05', 'The talk in the net loft, reported', 'Grauwyk Courier', 'article', 'pages'],
  ['2025-02-14', 'Council press briefing', 'Nordhamn council', 'speech', 'times'],
  ['2025-03-31', 'Petition of the islands', 'Parish of Little Osmund', 'document', undefined, 'url'],
  ['2025-05-20', 'Hearing on the channel', 'Office of the Outer Sound', 'hearing', 'times'],
  ['2025-08-07', 'Open letter of the skippers', 'The Salt Post', 'letter', 'pages'],
  ['2025-09-30', 'Sitting of the conference', 'Joint Standing Conference', 'speech', 'times'],
  ['2025-11-18', 'Draft of the agreement', 'Nordhamn council', 'document'],
  ['2026-01-09', 'Council press briefing', 'Nordhamn council', 'speech', 'times'],
  ['2026-02-03', 'Interview at the ice house', 'The Salt Post', 'interview', 'times'],
]

/** A site without articles. Some people and sources can be left out. */
export function newSite(isWanted: (name: string) => boolean = () => true): FictionalSite {
  const site: FictionalSite = { articles: [], people: [], sources: [], notes: {}, keys: 0, labels: new Set() }
  for (const person of people.filter(({ name }) => isWanted(name)))
    site.people.push({ ...person, key: newKey(site), id: slug(person.name).split('-').slice(0, 4).join('-') })
  for (const [date, title, publisher, kind, names, lacks] of sources.filter(([, title]) => isWanted(title)))
    site.sources.push(newSource(site, { date, title, names, lacks, head: [`publisher: ${publisher}`, `kind: ${kind}`] }))
  const report = site.sources.find(({ title }) => title.endsWith('reported'))
  report?.head.push('reports on: evening-talk-in-the-net-loft-2024-10')
  return site
}

type NewSource = Pick<FictionalSource, 'date' | 'title' | 'names' | 'head'> & { lacks?: 'url' | 'archived' | undefined }

/** A source without words; its record is full but for what it lacks. */
export function newSource(site: FictionalSite, { date, title, names, lacks, head }: NewSource): FictionalSource {
  const id = `${slug(title.normalize('NFD').replace(/\p{M}/gu, ''))}-${date.slice(0, 7)}`
  const record = [
    ...(lacks === 'url' ? [] : [`url: https://outer-sound.example/${id}`]),
    ...(lacks === 'archived' ? [] : ['archived:', `  url: https://archive.example/${id}`, `  date: ${date}`]),
  ]
  return { key: newKey(site), id, title, date, names, places: [], given: 0, head: [...head, ...record] }
}
