import { api, asProblem, today, type Problem } from '@xiezhi/base'
import { useToast } from '@xiezhi/record-ui'
import { computed, ref, shallowRef, watch } from 'vue'
import { f } from '../words'

export type DayType = 'WORK' | 'REST' | 'HOLIDAY' | 'MAKEUP' | 'LOCAL_HOLIDAY'
export interface Day {
  date: string
  type: DayType
  name?: string | null
}
interface Year {
  year: number
  notice?: string | null
  published?: boolean
  days?: { date: string; type: string; name?: string | null }[]
  proposed?: { id: string; notice: string; by: string; at: string } | null
}

const pad = (n: number) => String(n).padStart(2, '0')
const weekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
const plain = (date: string): DayType => (weekend(date) ? 'REST' : 'WORK')

/** The twelve months with every day's type; what the server does not name is a plain weekday or weekend. */
export function monthsOf(year: number, special: Map<string, DayType>): Day[][] {
  return Array.from({ length: 12 }, (_, month) => {
    const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
    return Array.from({ length }, (_, day): Day => {
      const date = `${year}-${pad(month + 1)}-${pad(day + 1)}`
      return { date, type: special.get(date) ?? plain(date) }
    })
  })
}
const counts = (day: Day) => day.type === 'WORK' || day.type === 'MAKEUP'
export const workingDays = (days: Day[]): number => days.filter(counts).length

function specialOf(found: Year | undefined): Map<string, DayType> {
  const days = (found?.days ?? []).map((day): [string, DayType] => [day.date, day.type as DayType])
  return new Map(days.filter(([date, type]) => type !== plain(date)))
}

/** 工作日历: a year of working days, and the publishing of a new one. */
export function useCalendar() {
  const year = ref(Number(today().slice(0, 4)))
  /** The division whose own festivals are shown and entered; empty for the whole country. */
  const division = ref<string | null>(null)
  const place = computed(() => division.value ?? undefined)
  const found = shallowRef<Year>()
  const special = ref(new Map<string, DayType>())
  const problem = shallowRef<Problem>()
  const editing = ref(false)
  const source = ref('')
  const { say } = useToast()
  const months = computed(() => monthsOf(year.value, special.value))
  const published = computed(() => found.value?.published ?? false)

  async function load() {
    problem.value = undefined
    found.value = undefined
    try {
      found.value = await api.get<Year>('/api/calendar', { query: { year: year.value, division: place.value } })
    } catch (thrown) {
      const refused = asProblem(thrown)
      if (refused.code !== 'NOT_FOUND') problem.value = refused
      found.value = { year: year.value, published: false }
    }
    special.value = specialOf(found.value)
    source.value = found.value?.notice ?? ''
  }
  function turn(day: Day) {
    const off: DayType = place.value ? 'LOCAL_HOLIDAY' : 'HOLIDAY'
    const other: DayType = weekend(day.date) ? 'MAKEUP' : off
    const next = new Map(special.value)
    if (day.type === plain(day.date)) next.set(day.date, other)
    else if (place.value && day.type !== 'LOCAL_HOLIDAY') next.set(day.date, 'LOCAL_HOLIDAY')
    else next.delete(day.date)
    special.value = next
  }
  async function publish() {
    problem.value = undefined
    const days = [...special.value]
      .map(([date, type]) => ({ date, type }))
      .filter((day) => !place.value || day.type === 'LOCAL_HOLIDAY')
      .sort((x, y) => x.date.localeCompare(y.date))
    try {
      await api.post('/api/calendar', { year: year.value, notice: source.value, division: place.value, days })
      say(f('proposed', { year: year.value }))
      editing.value = false
      load()
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  /** A second person compares with the notice and puts it in force; running terms are counted anew. */
  async function confirm() {
    problem.value = undefined
    try {
      const { moved } = await api.post<{ moved: number }>(
        `/api/calendar/${year.value}/confirm${place.value ? `?division=${place.value}` : ''}`,
        {},
      )
      say(f('published', { year: year.value, n: moved }))
      load()
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  const proposed = computed(() => found.value?.proposed)
  watch([year, place], load, { immediate: true })
  return { year, division, months, published, problem, editing, source, proposed, turn, publish, confirm }
}
