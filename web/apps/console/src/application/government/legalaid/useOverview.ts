import { api, useAsync, type Who } from '@xiezhi/base'
import { onBeforeUnmount, onMounted } from 'vue'
import { holds } from '../../../rooms'

export interface Tally {
  code?: string
  id?: string
  name?: string
  label?: string
  matter?: string
  unit?: string
  english?: string
  count?: number
  value?: number
}
export interface Overview {
  counts: Record<string, number>
  byDay: { day: string; received?: number; count?: number; decided?: number }[]
  byMatter: Tally[]
  byUnit: Tally[]
  onTimeRate: number | string | null
  overdue: {
    id: string
    title: string
    number?: string
    state?: string
    due: string
    text?: string
    unit?: string
    lawyer?: string
  }[]
}

/** The states that each figure counts, so that its list holds the very files; what is received is all of them. */
export const statesOf: Record<string, string[]> = {
  underReview: ['SUBMITTED', 'SUPPLEMENT', 'UNDER_REVIEW', 'PROPOSED'],
  granted: ['GRANTED', 'PROVISIONAL'],
  refused: ['REFUSED', 'MAINTAINED'],
  handling: ['ASSIGNED', 'ACCEPTED', 'IN_HANDLING', 'CLOSING'],
  closed: ['CLOSED', 'ARCHIVED'],
}

/** Where a file is opened: who only counts sees the row, and no paper behind it. */
export const placeOf = (who: Who, id: string): string =>
  holds(who, 'legalaid.lead', 'legalaid.decide') ? `/legal-aid/files/${id}` : `/records/legalaid.application/${id}`

/** The leader's figures, fresh every minute while the page is looked at. */
export function useOverview() {
  const { data, problem, run } = useAsync(() => api.get<Overview>('/api/legal-aid/overview'))
  let timer: ReturnType<typeof setInterval>
  onMounted(() => {
    run()
    timer = setInterval(() => document.visibilityState === 'visible' && run(), 60_000)
  })
  onBeforeUnmount(() => clearInterval(timer))
  return { data, problem, run }
}

/** 0.968 → 96.8%; a rate of nothing is a dash, never zero. */
export function rateText(rate: number | string | null | undefined): string {
  if (rate === null || rate === undefined || rate === '' || rate === '-') return '–'
  const share = Number(rate)
  return Number.isNaN(share) ? String(rate) : `${(share <= 1 ? share * 100 : share).toFixed(1)}%`
}
