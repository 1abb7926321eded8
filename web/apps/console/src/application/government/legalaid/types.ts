import type { Action, Clock, Moment, Paper, Row, Ruling, StoredFile } from '@xiezhi/record-ui'

export interface Fact {
  label: string
  english?: string
  value: unknown
  source?: string | null
  shared?: unknown
}
export interface Member {
  name: string
  relation?: string
  income12m?: string
  opponent?: boolean
  shared?: string | null
}
export interface Progress {
  at: string
  stage?: string
  text: string
  by?: string
}

export interface AidValue {
  decision: string
  route?: string
  urgent?: boolean
  perCapita?: string
  cap?: string
  assetsPerHead?: string
  assetCap?: string
  missing?: string[]
  likelihood?: 'LIKELY' | 'CHECK' | 'UNLIKELY'
}
export type AidRuling = Ruling<AidValue>

/** A whole legal-aid file, as the officers and the lawyer see it. */
export interface AidFile {
  application: Row
  case: Row | null
  state: string
  stateText: { zh: string; en: string }
  next: { zh: string; en: string }
  facts: Fact[]
  household: Member[]
  ruling: AidRuling | null
  clocks: Clock[]
  documents: Paper[]
  files: StoredFile[]
  team: { person: string; name: string; role: string }[]
  progress: Progress[]
  objection: Row | null
  /** Other files of the same person in the same matter; a remark, no obstacle. */
  duplicates?: {
    id: string
    number: string
    stateLabel: string
    state: string
    receivedAt: string
    unit: string
    mine: boolean
  }[]
  change?: {
    open: boolean
    asker: 'RECIPIENT' | 'LAWYER'
    lawyer: string
    reason: string
    askedOn: string
    outcome: string | null
    answer: string | null
  } | null
  history: Moment[]
  actions: Action[]
  task: { id: string; step: string } | null
}

export interface Candidate {
  lawyer: string
  name: string
  institution: string
  openCases: number
  cap: number
  lastAssigned: string | null
  years: number
  fields: string[]
  eligible: boolean
  rank: number
  reasons: { basis: string; finding: string }[]
}
