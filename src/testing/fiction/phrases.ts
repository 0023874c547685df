/** What made-up articles are composed of. All people and places are invented. `~` is where something that people talk about goes. */
const phrases = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/)

/** Topics, and what people there talk about: in the singular, with an article. */
export const fictionalTopics: readonly { name: string; things: readonly string[] }[] = Object.entries({
  ferries: 'the night ferry | the crossing to Grauwyk | the refit of the old boat | the spare engine | the bow door | the galley',
  'harbour dues': 'the winter tariff | the berth fee | the toll for small boats | the harbour fund | the old ledger | the rebate',
  'the bridge': 'the Kestrel Ford bridge | the stone pier | the swing span | the footway | the inspection of the bolts | the keeper’s hut',
  'fish market': 'the fish market | the cold store | the morning auction | the ice house | the weighing hall | the smokers’ lane',
  dredging: 'the north channel | the dredger | the silt barge | the survey of the seabed | the sandbank off Saltvik | the buoy line',
  lighthouses: 'the lighthouse on Osmund Rock | the fog horn | the lamp room | the keeper’s pension | the relief boat | the outer beacon',
  'winter timetable':
    'the winter timetable | the early sailing | the Sunday boat | the connection at Saltvik | the late bus | the waiting room',
  'school boat':
    'the school boat | the island class | the landing at Little Osmund | the box of life jackets | the pupils’ fare | the ramp',
}).map(([name, things]) => ({ name, things: phrases(things) }))

export const titles = phrases(`
  Who pays for ~ | A date for ~ | No vote on ~ yet | Three offers for ~ | What the towns want with ~ | The quarrel over ~ | A letter about ~
  | How ~ became the one thing on which the towns, the crews and the islands could not agree, and what it would take to bring them back to one table`)

export const headings = phrases(`
  What is on the table | A night in the hall | The figures | Who pays | The view from the quay | Two letters | What the crews want | The calendar
  | An old map | The smaller towns | After the vote | What was left open | The long quay | Before the ice | Whose boats they are | The next sitting
  | A question of trust | Ropes and rules | The islands speak | What the papers show | Four winters | The price of waiting | In the archive`)

export const openers = phrases(`
  On Monday morning, | After the second bell, | By the time the tide had turned, | In the week before the fair, | Late in the evening,
  | Between two gales, | With the windows still open, | For the third time that autumn, | When the doors were shut, | At the end of a long sitting,
  | Without a word about the costs, | In a room that smelt of tar, | A day later than announced, | Once the lamps were lit,`)

/** Who did something; each takes any verb in the past. */
export const groups = phrases(`
  the council | a committee of five | the crews | the owners of the boats | the works office | a handful of skippers | the harbour office
  | most of the gallery | the pilots | the teachers on the islands | the clerks of both towns | the auditors | the shipwrights
  | the women who mend the nets | the guests from Grauwyk`)

export const deeds = phrases(`
  asked for a survey of ~ | walked out to see ~ | put a price on ~ | read the whole report about ~ aloud | set aside a little money for ~
  | compared ~ with what had been promised | went through the drawings of ~ line by line | counted what ~ had cost since the flood
  | sent a letter about ~ to every town on the sound | moved ~ to the top of the list | spoke of ~ as if it were finished
  | heard three witnesses on ~ | lost a day over ~ | left ~ out of the budget altogether | signed the papers for ~ in pencil
  | put off the vote about ~ | agreed on a date for ~ | called the delay with ~ a matter of weeks`)

export const tails = phrases(`
  before the first frost came in | with the tide tables open on the desk | in front of some forty listeners | at a cost that no paper names
  | under the eyes of both unions | in the smaller of the two halls | without waiting for the surveyors | after a walk along the breakwater
  | with a map that nobody had seen before | while the boats lay idle | in less than an hour | to loud applause from the back rows
  | on a single sheet of paper | with half of the seats empty | by the light of a single lantern`)

export const endings = phrases(`
  and nobody in the hall objected | while the rain came in from the west | but the clerk wrote down another figure
  | and the matter rested there for a month | which is how things are done on this coast | though the letter was never answered
  | and the session ended early | but the boats sailed all the same | yet the price of rope kept rising | while the children waited on the steps
  | which pleased the traders and vexed the pilots | but the paper was back on the desk by noon | which came as news to the crews`)

export const states = phrases(`
  has waited nine winters for a coat of paint | is older than the road that leads to it | costs the towns more each year than the year before
  | was a gift, and gifts are hard to repair | was built for a sea that is quieter than this one | is the one thing on which both towns agree
  | can be seen from every window of the town hall | belongs to nobody in particular, and so everybody has a view of it`)

/** Who has to do something; each takes a verb in its plain form. */
export const obliged = phrases(
  'the council | the line | the crews | the conference | the owners of the boats | every town on the sound | the works office | both sides',
)

export const duties = phrases(`
  publish the accounts of ~ | pay for ~ in full | leave ~ as it is | have ~ examined by somebody from outside
  | name one person who answers for ~ | put ~ to a vote of the islands | keep ~ in public hands | share the cost of ~ with the smaller parishes
  | open the file on ~ to everybody | repair ~ with local labour | stop all work on ~ | insure ~ against ice and fire
  | show the drawings of ~ to the crews | settle every old bill for ~`)

export const deadlines = phrases(`
  before the ice comes | by the end of the quarter | within a month of signing | before a single fare goes up | in time for the spring fair
  | as long as the agreement runs | without raising the dues | in the presence of both unions | before the next sitting of the conference
  | whatever the surveyors find | at its own cost and risk | for no less than five years`)

/** What a view is about; each takes a verb in the present, third person. */
export const viewed = phrases(`
  the offer | the delay | the silence of the line | the new rule | the promise of a date | the figure in the letter | the quarrel over fares
  | the vote | the map on the wall | the long list of exceptions | the talk of a merger | the second reading`)

export const views = phrases(`
  moves the burden from the boats to the towns | settles less than it seems to | buys time and little else
  | asks the smallest parish to pay first | makes sense once the tide tables are read with it | turns a question of money into one of trust
  | leaves open who speaks for the islands | ties the hands of whoever comes next | helps those who already have a berth
  | repeats an error that the towns made after the flood | hides the one number that matters | brings both sides nearer than they admit`)

export const provisos = phrases(`
  as long as the winter lasts | in a year when every berth is taken | at least on paper | when measured by the boats that sailed
  | for anybody who reads both letters | however the vote may go | even where the law is silent | once the fund runs dry`)

/** Things that readers from elsewhere do not know. */
export const backgrounds = phrases(`
  the tide book of 1911 | the Treaty of the Two Piers | the custom of the long table | the flood of the Candle Night | the ropewalk decree
  | the old pilots’ oath | the ferrymen’s calendar | the Saltvik formula | the rule of the open door | the Grauwyk ledger | the three-bell signal
  | the lantern tax | the fund for drowned boats | the harbour court | the winter peace | the Kestrel survey | the law of the outer berth`)

/** What people say. Nothing in it negates, counts or sets a condition, because a print may leave parts of it out. */
export const speech = {
  openings: phrases(
    'We will | I would | This town can | Those who sail have to | My neighbours will | All of us want to | The islands should | People here must',
  ),
  /** Words of a recording that some prints lose. */
  fillers: phrases('gladly | simply | surely | once again | of course'),
  acts: phrases(`
    keep ~ where it is | look after ~ as we look after our own boats | talk about ~ in the open | see the bills for ~ | mend ~ with our own hands
    | speak up for ~ | let the crews decide about ~ | share ~ with the other side of the sound | pay a fair price for ~ | remember who built ~`),
  times: phrases(`
    through the whole winter | before the snow arrives | in front of everybody | as our parents did | for the sake of the children
    | from the very beginning | whatever the weather brings | with the help of the parishes | while the season lasts
    | under the rules that we all signed | at a pace that the boats can bear | between now and the spring fair`),
  endings: phrases(`
    and everybody in this hall knows why | and they have known it all along | because a harbour lives by its word
    | and that is what the crews deserve | and they will thank us for it | because the sea is patient and the bank is less so
    | and the minutes will show it | because they asked us in this very room | and I say so with the door open`),
  verbs: phrases('said | wrote | answered | added | told reporters | said on the quay'),
  listeners: phrases('reporters | the gallery | the members of the conference | a crowd on the quay | the crews | the committee'),
  questions: phrases(
    'What happens when the ice comes early? | Who has seen the contract? | Is that your last word? | Where does the money come from?',
  ),
}

/** What brings in the words of a note, by its kind. */
export const insistences = phrases(`
  The letter asks that | The offer holds on the condition that | It was made plain that no deal would be signed unless
  | The crews will come back to the table provided that | In return it was demanded that`)
export const readings = phrases(
  'Read together, the papers show that | Seen from the quay, | What follows from all this is that | On these figures,',
)

/** Words that fit, more or less, in the place of another. */
export const otherWords = phrases(`
  slowly | lantern | winter | northern | quietly | twelve | harbour | gravel | seldom | copper | tidy | distant | rope | evening | careful | barrel
  | narrow | plainly | seven | bitter | granite | velvet`)
