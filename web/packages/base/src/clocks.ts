import { dateText, daysSaid } from './dates'
import { locale } from './i18n'
import { baseWords } from './words'
import type { Reason } from './articles'

export interface Clock {
  id: string
  rule: string
  name: string
  english: string
  basis: string[]
  start: string
  due: string
  originalDue: string
  unit: 'CALENDAR_DAYS' | 'WORKING_DAYS' | 'HOURS' | 'MONTHS'
  state: 'RUNNING' | 'PAUSED' | 'MET' | 'OVERDUE' | 'CANCELLED'
  provisional: boolean
  remaining: number
  text: string
  englishText: string
  excluded: { from: string; to: string; why: string; english?: string }[]
  reasons: Reason[]
  consequence?: string | null
}

type Shown = Pick<Clock, 'due' | 'unit' | 'state' | 'remaining'> & Partial<Pick<Clock, 'text' | 'englishText'>>

/** How a clock reads: the server's sentence, or the same sentence made here. State in words first. */
export function clockText(clock: Shown | null | undefined): string {
  if (!clock) return ''
  const sentence = locale.value === 'en' ? clock.englishText : clock.text
  if (sentence) return daysSaid(sentence)
  const day = dateText(clock.due, { year: false })
  if (clock.state === 'MET' || clock.state === 'CANCELLED') return baseWords(`clock.${clock.state}`)
  if (clock.state === 'PAUSED') return `${baseWords('clock.PAUSED')} (${baseWords('clock.until', { day })})`
  const n = baseWords(`unit.${clock.unit}`, { n: Math.abs(clock.remaining) })
  if (clock.state === 'OVERDUE' || clock.remaining < 0) return baseWords('clock.over', { n, day })
  return clock.remaining === 0 ? baseWords('clock.today', { day }) : baseWords('clock.left', { n, day })
}

/** The token that colours a clock, after its words: late, watch (three or fewer left), note, good, soft. */
export function clockTone(clock: Shown): 'late' | 'watch' | 'note' | 'good' | 'soft' {
  if (clock.state === 'MET') return 'good'
  if (clock.state === 'CANCELLED' || clock.state === 'PAUSED') return 'soft'
  if (clock.state === 'OVERDUE' || clock.remaining < 0) return 'late'
  return clock.remaining <= 3 ? 'watch' : 'note'
}
