import type { Fault } from '@xiezhi/base'
import type { NextStep } from '../ask/types'

export type AskKind =
  | 'TEXT'
  | 'LONG_TEXT'
  | 'CHOICE'
  | 'CHOICES'
  | 'YES_NO'
  | 'DATE'
  | 'MONEY'
  | 'INTEGER'
  | 'NAME'
  | 'CITIZEN_ID'
  | 'MOBILE'
  | 'LIST'

export interface Ask {
  name: string
  kind: AskKind
  label: string
  english: string
  hint: string
  hintEnglish: string
  required: boolean
  options: { code: string; label: string; english: string; hint: string }[]
  fields: Ask[]
  when: object | null
}

export interface Screen {
  id: string
  title: string
  english: string
  help: string
  helpEnglish: string
  why: { basis: string; text: string; english: string }[]
  asks: Ask[]
}

export interface Intro {
  code: string
  version: string
  name: string
  english: string
  lead: string
  leadEnglish: string
  minutes: number
  basis: string[]
  lawAsOf: string
  documentName: string
  documentEnglish: string
}

export type Row = Record<string, string>
export type Typed = string | boolean | string[] | Row[] | number | null
export type Answers = Record<string, Typed>

export interface Progress extends Intro {
  state: 'ASK' | 'REVIEW' | 'EXIT'
  screen: Screen | null
  exit: { code: string; text: string; english: string; basis: string | null; next: NextStep[] } | null
  path: { id: string; title: string; english: string; done: boolean }[]
  answers: Answers
  faults: Fault[]
  review: { screen: string; label: string; english: string; said: string; saidEnglish: string }[]
  after: NextStep[]
}

export interface Kept {
  id: string
  interview: string
  name: string
  english: string
  changed: boolean
  answers: Answers
  updatedAt: string
  keepUntil: string
}
