import type { Ruling } from '@xiezhi/record-ui'

export interface Custody {
  from: string
  to: string
}
export interface TermValue {
  since: string
  nominalEnd: string | null
  originalEnd: string | null
  end: string | null
  pending: string | null
  floorEnd: string | null
  halfEnd: string | null
  reprieveEnd: string | null
  becameLife: string | null
  becameFixed: string | null
  differences: { days: number }[]
  steps: { on: string; what: string; end: string | null; basis: string }[]
}
export interface Span {
  from: string
  until: string | null
  state: string
  because: { basis: string; finding: string }
}
export interface CommutationValue {
  rule: string
  from: string | null
  spans: Span[]
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
export interface ParoleValue {
  from: string | null
  open: string[]
  tried: Tried[]
}
export interface Sheet {
  on: string
  term: Ruling & { value: TermValue }
  commutation: (Ruling & { value: CommutationValue }) | null
  parole: (Ruling & { value: ParoleValue }) | null
}
export interface Band {
  kind: 'custody' | 'served' | 'left' | 'cut' | 'notYet' | 'almost' | 'eligible' | 'blocked'
  from: string
  until: string
  why?: string
}
export interface Pin {
  at: string
  word: string
  basis?: string
}

const DAY = 86_400_000
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY)
const later = (a: string, b: string) => (a > b ? a : b)
const earlier = (a: string, b: string) => (a < b ? a : b)
const dayAfter = (date: string) => new Date((dayNumber(date) + 1) * DAY).toISOString().slice(0, 10)

const states: Record<string, Band['kind']> = {
  NOT_YET: 'notYet',
  ALMOST: 'almost',
  ELIGIBLE: 'eligible',
  BLOCKED: 'blocked',
  NEVER: 'blocked',
}

/** What the ruler shows of a sheet: two rows of bands, and pins in the order of their days. */
export function rulerOf(sheet: Sheet, custody: Custody[], delivered: string | null, words: (key: string) => string) {
  const term = sheet.term.value
  const end = term.end
  const whole = [term.nominalEnd, term.originalEnd, end].filter((day): day is string => !!day)
  const fallback = later(term.floorEnd ?? sheet.on, sheet.on)
  const last = whole.length ? whole.reduce(later) : fallback
  const held = custody.filter((one) => one.from && one.to)
  const first = held.map((one) => one.from).reduce(earlier, term.since)
  const now = earlier(later(sheet.on, term.since), end ? dayAfter(end) : sheet.on)
  const termBands: Band[] = [
    ...held.map((one): Band => ({ kind: 'custody', from: one.from, until: dayAfter(one.to) })),
    { kind: 'served', from: term.since, until: now },
    { kind: 'left', from: now, until: end ? dayAfter(end) : last },
    { kind: 'cut', from: end ? dayAfter(end) : last, until: dayAfter(last) },
  ]
  const spanBands = (sheet.commutation?.value.spans ?? []).map((span): Band => ({
    kind: states[span.state] ?? 'notYet',
    from: span.from,
    until: span.until ?? dayAfter(last),
    why: span.because.finding,
  }))
  const pins: Pin[] = [
    { at: term.since, word: words('start'), basis: term.steps[0]?.basis },
    ...(delivered ? [{ at: delivered, word: words('delivered'), basis: '减刑假释规定#40' }] : []),
    ...(term.becameLife ? [{ at: term.becameLife, word: words('life'), basis: '刑法#50' }] : []),
    ...(sheet.commutation?.value.from
      ? [{ at: sheet.commutation.value.from, word: words('commutationFrom'), basis: '减刑假释规定#6' }]
      : []),
    ...(term.floorEnd ? [{ at: term.floorEnd, word: words('floor'), basis: '刑法#78' }] : []),
    ...(sheet.parole?.value.from ? [{ at: sheet.parole.value.from, word: words('paroleFrom'), basis: '刑法#81' }] : []),
    { at: sheet.on, word: words('today') },
    ...(end ? [{ at: end, word: words('last'), basis: term.steps.at(-1)?.basis }] : []),
    ...(term.nominalEnd && term.nominalEnd !== end
      ? [{ at: term.nominalEnd, word: words('nominal'), basis: '刑诉法解释#202' }]
      : []),
  ]
  pins.sort((a, b) => a.at.localeCompare(b.at))
  const to = [last, ...pins.map((pin) => pin.at)].reduce(later)
  return {
    from: first,
    to: dayAfter(to),
    term: termBands.filter((band) => band.until > band.from),
    spans: spanBands.filter((band) => band.until > band.from && band.from < dayAfter(to)),
    pins,
  }
}

/** Where a day stands between the ends of the ruler, in per cent. */
export function place(day: string, from: string, to: string): number {
  const whole = dayNumber(to) - dayNumber(from)
  const at = ((dayNumber(day) - dayNumber(from)) / Math.max(1, whole)) * 100
  return Math.min(100, Math.max(0, at))
}

/** The first days of years on the ruler, few enough to be read. */
export function yearsOn(from: string, to: string): string[] {
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, at) => Number(from.slice(0, 4)) + at,
  )
  const every = Math.ceil(years.length / 12)
  return years
    .filter((year) => year % every === 0)
    .map((year) => `${year}-01-01`)
    .filter((day) => day >= from && day < to)
}
