import type { Clock, Reason, Said } from '@xiezhi/base'

export interface MatterLine {
  id: string
  number: string
  title: string
  english?: string
  state: string
  stateText: { zh: string; en: string }
  clock?: Clock | null
  at?: string
}

export interface MatterDocument {
  id: string
  name: string
  english?: string
  number?: string | null
  issuedOn?: string | null
  state: string
  verifyCode?: string | null
}

export interface Action {
  verb: string
  label: string
  english: string
  allowed: boolean
  reasons: Reason[]
  remedy?: string | null
}

/** 办件, as the citizen sees it (http.md section 10). */
export interface Matter extends MatterLine {
  next?: { zh: string; en: string } | null
  whoActs?: string | Said | null
  steps: { name: string; english: string; at: string | null; state: 'DONE' | 'NOW' | 'TODO' }[]
  documents: MatterDocument[]
  lawyer?: { name: string; institution?: string; firm?: string; phone?: string; licence?: string } | null
  progress: { at: string; stage?: string; text: string; by?: string }[]
  changes?: {
    askedOn: string
    reason: string
    outcome: 'CHANGED' | 'KEPT' | 'MOOT' | null
    answer: string | null
    answeredOn: string | null
  }[]
  remedies: { name: string; english?: string; body: string; lastDay: string; basis: string | string[] }[]
  openings: { at: string; unit: string; purpose: string }[]
  actions: Action[]
  clocks?: Clock[]
  fee?: string
  receipt?: string | null
  matter?: string
}

export const VERBS = ['supplement', 'withdraw', 'object', 'change-lawyer', 'satisfaction'] as const
export type Verb = (typeof VERBS)[number]
export const isVerb = (verb: string): verb is Verb => (VERBS as readonly string[]).includes(verb)

const GOOD = [
  'GRANTED',
  'PROVISIONAL',
  'ASSIGNED',
  'ACCEPTED',
  'IN_HANDLING',
  'CLOSING',
  'CLOSED',
  'ARCHIVED',
  'CORRECTED',
]

/** The tone of a state; its words come from the server. */
export function stateTone(state: string): string {
  if (state.includes('SUPPLEMENT')) return 'watch'
  if (['REFUSED', 'TERMINATED', 'MAINTAINED'].includes(state)) return 'late'
  if (state === 'WITHDRAWN' || state === 'DEEMED_WITHDRAWN') return 'plain'
  return GOOD.includes(state) ? 'good' : ''
}
