import type { Clock, Paper, Reason } from '@xiezhi/record-ui'

export interface Coded {
  code: string
  label: string
  english: string
}
export interface Inmate {
  file: string
  person: string
  number: string
  name: string
  state: Coded
  treatment: Coded | null
  cell: string | null
  risks: Coded[]
  termEnd: string | null
  ward: string
}
export interface Ward {
  id: string
  name: string
  held: number
}

export type Urgency = 'LATE' | 'TODAY' | 'SOON'
export interface DueItem {
  urgency: Urgency
  kind: string
  text: string
  english: string
  inmate: Inmate | null
  due: string
  link: string
  reason: Reason
}
export type Place =
  'CELL' | 'CONFINED' | 'HOSPITAL' | 'COURT' | 'AGENCY_TAKE_BACK' | 'HOME_LEAVE' | 'SPECIAL_LEAVE' | 'NO_BED'
export interface Standing {
  inmate: Inmate
  place: Place
  where: string | null
  since: string | null
  until: string | null
}
export interface WardDay {
  today: string
  ward: Ward
  held: number
  present: number
  places: Partial<Record<Place, number>>
  roll: Standing[]
  looked: { kind: Coded; done: boolean; problem: boolean }[]
  due: DueItem[]
}

export type Part = 'SUPERVISION' | 'EDU_CULTURE' | 'LABOUR' | 'SPECIAL'
export interface Score {
  supervision: number
  education: number
  labour: number
  special: number
  penalties: number
  base: number
  total: number
  lost: number
}
export interface Entry {
  id: string
  part: Part
  kind: string
  points: number
  clause: string
  factDay: string
  corrects: string | null
  review: boolean
}
export interface PointsRow {
  file: string
  number: string
  name: string
  cell: string | null
  labours: boolean
  treatment: string | null
  confinedDays: number
  absentDays: number
  score: Score
  before: number
  balance: number
  reasons: Reason[]
  entries: Entry[]
  published?: string
  objection: string | null
}
export interface Grid {
  ward: { id: string; name: string }
  month: string
  state: 'OPEN' | 'PUBLISHED' | 'CONFIRMED'
  publication: { publishedOn: string; until: string; confirmedOn: string | null } | null
  sheets: Paper[]
  cycle: number
  rows: PointsRow[]
}

export interface Tried {
  rule: string
  article: string
  title: string
  given: string
  limit: string
  passes: boolean
  code: string | null
}
export interface Matter {
  standard: string
  id: string
  version: number
  number: string
  kind: Coded
  inmate: Inmate
  dossier: {
    charges: string
    term: string
    admittedOn: string | null
    end: string | null
    floorEnd: string | null
    proposal: string
    newEnd: string | null
    rule: string | null
    eligibleFrom: string | null
    because: Reason[]
    grades: Coded[]
    punished: string[]
    balance: number | null
    months: number
  }
  findings: Tried[]
  trace: Reason[]
  hearing: Reason[]
  poll: {
    voted: number
    voices: { member: string; ballot: Coded; opinion: string | null }[]
    out: { member: string; why: string }[]
    mayNot: Reason[]
  }
}
export interface Sitting {
  today: string
  me: string
  members: string[]
  matters: Matter[]
}

export interface Booked {
  id: string
  version: number
  number: string
  inmate: Inmate
  channel: Coded
  counterpart: Coded
  lawyer: boolean
  name: string
  relation: string
  day: string
  minutes: number
  people: number
  monitored: boolean
  state: Coded
}

export interface Step {
  code: 'NOTICE' | 'EDUCATION' | 'POLICE' | 'CERTIFICATE'
  done: string | null
  due: string | null
  needed: boolean
}
export interface Leaving {
  id: string
  number: string
  inmate: Inmate
  kind: Coded
  state: Coded
  on: string
  days: number
  key: boolean
  unpaid: boolean
  warrant: string | null
  steps: Step[]
}
export interface Board {
  today: string
  rungs: { days: 0 | 7 | 31 | 93; people: Leaving[] }[]
  unplanned: Inmate[]
  gone: Leaving[]
}

export interface Voiced {
  id: string
  number: string
  inmate: Inmate
  kind: Coded
  addressee: Coded
  state: Coded
  receivedOn: string
  named: boolean
  clock: Clock | null
}
export interface Look {
  at: string
  who: string | null
  action: string
  actionLabel: string | null
  what: What
  purpose: string | null
}
/** Which record was read: its standard, and its title behind the mask. */
export interface What {
  standard: string
  name: string | null
  english: string | null
  title: string | null
}
