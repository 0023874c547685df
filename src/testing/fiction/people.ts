/** Somebody of the made-up coast: a person, or a body that speaks. */
export interface Member {
  id: string
  name: string
  /** How the text calls them where the name has been read already. */
  called: string
  /** What people call them when they speak of them: `she`, `he`, `it`. */
  pronoun: string
  roles: { role: string; from?: string; to?: string }[]
  /** How often they speak, beside the others. */
  speaks: number
  analyst?: true
}

const role = (text: string) => [{ role: text }]

/** Everybody who occurs in the made-up articles. All of them, and all places, are invented. */
export const cast: readonly Member[] = [
  { id: 'anna-lund', name: 'Anna Lund', called: 'the mayor', pronoun: 'she', roles: role('mayor of Nordhamn'), speaks: 17 },
  {
    id: 'per-ek',
    name: 'Per Ek',
    called: 'the crews’ speaker',
    pronoun: 'he',
    roles: [
      { role: 'deckhand on the Saltvik boats', from: '2004-05-01', to: '2011-08-31' },
      { role: 'mate on the night ferry', from: '2011-09-01', to: '2017-12-31' },
      { role: 'treasurer of the crews’ union', from: '2018-01-01', to: '2021-03-31' },
      { role: 'speaker of the crews', from: '2021-04-01' },
      { role: 'member of the pilots’ board' },
    ],
    speaks: 4,
  },
  {
    id: 'oona-brandt',
    name: 'Oona Brandt',
    called: 'the engineer',
    pronoun: 'she',
    roles: role('engineer of the Kestrel Ford works'),
    speaks: 3,
  },
  { id: 'jory-finn', name: 'Jory Finn', called: 'the captain', pronoun: 'he', roles: role('captain of the night ferry'), speaks: 2 },
  {
    id: 'tilda-marrow',
    name: 'Tilda Marrow',
    called: 'the harbour master',
    pronoun: 'she',
    roles: role('harbour master of Grauwyk'),
    speaks: 3,
  },
  { id: 'ivo-sandgren', name: 'Ivo Sandgren', called: 'the councillor', pronoun: 'he', roles: role('councillor in Saltvik'), speaks: 2 },
  {
    id: 'nordhamn-council',
    name: 'Nordhamn council',
    called: 'the council',
    pronoun: 'it',
    roles: role('council of a harbour town'),
    speaks: 1,
  },
  { id: 'crews-union', name: 'Union of the Outer Sound Crews', called: 'the union', pronoun: 'it', roles: role('trade union'), speaks: 1 },
  { id: 'saltvik-ferry-line', name: 'Saltvik Ferry Line', called: 'the line', pronoun: 'it', roles: role('ferry company'), speaks: 1 },
  {
    id: 'standing-conference',
    name: 'Joint Standing Conference of the Harbour Towns, Ferry Parishes and Lighthouse Islands of the Outer Sound and Its Approaches',
    called: 'the conference',
    pronoun: 'it',
    roles: role('conference of eleven harbour towns'),
    speaks: 1,
  },
  { id: 'mira-holm', name: 'Mira Holm', called: 'the analyst', pronoun: 'she', roles: role('harbour economist'), speaks: 0, analyst: true },
  {
    id: 'edda-voss',
    name: 'Edda Voss',
    called: 'the historian',
    pronoun: 'she',
    roles: role('historian of the coast'),
    speaks: 0,
    analyst: true,
  },
  {
    id: 'hinrich-ohlsen',
    name: 'Hinrich Ohlsen',
    called: 'the boatbuilder',
    pronoun: 'he',
    roles: role('boatbuilder in Grauwyk'),
    speaks: 0,
  },
  { id: 'salt-post', name: 'The Salt Post', called: 'the paper', pronoun: 'it', roles: [], speaks: 0 },
  { id: 'runa-dahl', name: 'Runa Dahl', called: 'the clerk', pronoun: 'she', roles: role('clerk to the conference'), speaks: 0 },
]

/** Who can say something: each as often in the list as they speak. */
export const speakers: readonly Member[] = cast.flatMap((one) => Array.from({ length: one.speaks }, () => one))

/** Who can demand something. */
export const demanding: readonly Member[] = cast.filter(({ speaks }) => speaks > 0)

/** Who observes. */
export const analysts: readonly Member[] = cast.filter(({ analyst }) => analyst)

/** The file of somebody. */
export function personFile({ id, name, roles }: Member): [path: string, text: string] {
  const lines = roles.flatMap(({ role, from, to }) => [
    `  - role: ${role}`,
    ...(from ? [`    from: ${from}`] : []),
    ...(to ? [`    to: ${to}`] : []),
  ])
  const spellings = id === 'anna-lund' ? ['also written: [Anna Lundh, Ana Lund]'] : []
  return [`people/${id}.md`, ['---', `name: ${name}`, ...spellings, ...(lines.length ? ['roles:', ...lines] : []), '---', ''].join('\n')]
}
