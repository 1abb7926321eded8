import type { Reason } from '@xiezhi/record-ui'

export interface Told {
  id: string
  episode: string | null
  kind: string | null
  event: string
  occurred: string
  recorded: string
  title: string
  sourceOrgan: string
  basis: { basis: string; finding: string }[]
  documents: { document: string }[]
  level: string
  corrects: string | null
  late: boolean
  ahead: boolean
}
export interface Episode {
  id: string
  kind: string
  label: string
  keeper: string
  from: string
  to: string | null
  ended: string | null
  source: string
  sourceId: string | null
}
export interface Gap {
  from: string
  to: string
  finding: string
}
export interface Conflict {
  episodes: string[]
  from: string
  to: string | null
  reasons: Reason[]
}
export interface Life {
  person: string
  purpose: string
  today: string
  custodian: string | null
  episodes: Episode[]
  lines: Told[]
  gaps: Gap[]
  conflicts: Conflict[]
  withheld: number
}
export interface RegisterRow {
  id: string
  name: string
  known: string | null
  sex: string
  birthDate: string | null
  idStatus: string
  unidentified: boolean
  kind: string | null
  unit: string | null
  since: string | null
}
export interface PersonView {
  person: Record<string, unknown>
  name: string
  records: number
  numbers: Record<string, unknown>[]
  flags: { finding: string; foundOn: string }[]
  purposes: { code: string; label: string }[]
}
export interface Look {
  at: string
  identity: string | null
  action: string
  what: { standard: string; name: string | null; english: string | null; title: string | null } | null
  detail: string | null
}
export interface MatchTable {
  id: string
  version: number
  heading: string
  state: string
  source: string
  conflict: boolean
  labels: string[]
  claim: (string | null)[]
  candidates: {
    person: string
    score: number
    points: { component: string; points: number; finding: string }[]
    values: (string | null)[]
    holder: string | null
  }[]
}
