import type { Sheet } from '../sentence/ruler'
import type { Coded, Inmate } from './types'

/** Who weighs a sentence as a whole: the duties to which the node tells it. */
export const weighers = [
  'ward',
  'ward-chief',
  'penalty',
  'custody',
  'education',
  'committee',
  'warden',
  'bureau',
  'procurator',
  'inspect',
].map((one) => `prison.${one}`)

export interface Scored {
  month: string
  total: number
  base: number
  balance: number
  below: boolean
}
export interface Ended {
  serial: number
  starts: string
  ends: string | null
  grade: Coded | null
  award: Coded | null
}
export interface Paper {
  standard: string
  id: string
  kind: string
  english: string
  number: string
  state: Coded
  day: string | null
}
export interface View {
  inmate: Inmate
  admittedOn: string | null
  sheet: Sheet | null
  months: Scored[]
  cycles: Ended[]
  papers: Paper[]
}

/** Bars of a row of months, in per cent of the highest; a month that cost points hangs below the line. */
export function barsOf(months: Scored[]): { month: Scored; height: number; under: boolean }[] {
  const most = Math.max(100, ...months.map((one) => Math.abs(one.total)))
  return months.map((month) => ({
    month,
    height: Math.round((Math.abs(month.total) / most) * 100),
    under: month.total < 0,
  }))
}
