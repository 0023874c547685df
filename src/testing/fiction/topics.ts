/** A topic of the made-up coast, and what people there talk about under it. */
export interface Topic {
  name: string
  /** Things with their article, in the singular. */
  things: readonly string[]
}

export const topics: readonly Topic[] = [
  {
    name: 'ferries',
    things: ['the night ferry', 'the crossing to Grauwyk', 'the refit of the old boat', 'the spare engine', 'the bow door', 'the galley'],
  },
  {
    name: 'harbour dues',
    things: ['the winter tariff', 'the berth fee', 'the toll for small boats', 'the harbour fund', 'the ledger of 1998', 'the rebate'],
  },
  {
    name: 'the bridge',
    things: [
      'the Kestrel Ford bridge',
      'the second pier',
      'the swing span',
      'the footway',
      'the inspection of the bolts',
      'the keeper’s hut',
    ],
  },
  {
    name: 'fish market',
    things: ['the fish market', 'the cold store', 'the morning auction', 'the ice house', 'the weighing hall', 'the smokers’ lane'],
  },
  {
    name: 'dredging',
    things: ['the north channel', 'the dredger', 'the silt barge', 'the survey of the seabed', 'the sandbank off Saltvik', 'the buoy line'],
  },
  {
    name: 'lighthouses',
    things: [
      'the lighthouse on Osmund Rock',
      'the fog horn',
      'the lamp room',
      'the keeper’s pension',
      'the relief boat',
      'the fourth beacon',
    ],
  },
  {
    name: 'winter timetable',
    things: [
      'the winter timetable',
      'the early sailing',
      'the Sunday boat',
      'the connection at Saltvik',
      'the late bus',
      'the waiting room',
    ],
  },
  {
    name: 'school boat',
    things: [
      'the school boat',
      'the island class',
      'the landing at Little Osmund',
      'the box of life jackets',
      'the pupils’ fare',
      'the ramp',
    ],
  },
]
