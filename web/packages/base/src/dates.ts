import { locale } from './i18n'
import { storyDay } from './storyDay'

const ZONE = 'Asia/Shanghai'
const DIGITS = '〇一二三四五六七八九'

/** Today's legal date in China, whatever zone the device stands in; in a demonstration the day of the story. */
export function today(now?: Date): string {
  return (!now && storyDay()) || dayOf(now ?? new Date())
}

function dayOf(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now)
}

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : null
}

export function plusDays(date: string, days: number): string {
  const start = new Date(`${date}T00:00:00Z`)
  return new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

/** 二十六 → 26, 二〇二六 → 2026, 12 → 12. */
function number(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text.replace(/[零○]/g, '〇').replace(/廿/g, '二十').replace(/卅/g, '三十')
  if (!plain.includes('十')) return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(''))
  const [tens, ones] = plain.split('十')
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0)
}

const CN = '[0-9〇零○一二三四五六七八九十廿卅]'
const WRITTEN = new RegExp(`^(?:(${CN}{2,4})年)?(${CN}{1,3})月(${CN}{1,3})[日号]?$`)
const WORDS: Record<string, number> = {
  今天: 0,
  today: 0,
  昨天: -1,
  yesterday: -1,
  前天: -2,
  明天: 1,
  tomorrow: 1,
}

/**
 * Read a date as people write it: 20260506, 2026-5-6, 2026/5/6, 2026.5.6, 2026年5月6日, 五月六日, 5-6, 今天.
 * Without a year it is this year's. Anything else, and any day that does not exist, is null.
 */
export function parseDate(written: string, now: string = today()): string | null {
  const text = written.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
  if (text in WORDS) return plusDays(now, WORDS[text])
  const thisYear = Number(now.slice(0, 4))
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return iso(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const parted = /^(?:(\d{4})[-/.])?(\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (parted) return iso(parted[1] ? Number(parted[1]) : thisYear, Number(parted[2]), Number(parted[3]))
  const inWords = WRITTEN.exec(text)
  if (!inWords) return null
  const year = inWords[1] ? number(inWords[1]) : thisYear
  return iso(year < 100 ? 2000 + year : year, number(inWords[2]), number(inWords[3]))
}

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

interface DateStyle {
  year?: boolean
  weekday?: boolean
}

/** 2026年5月6日 (周三) or Wed, 6 May 2026. */
export function dateText(date: string | null | undefined, style: DateStyle = {}): string {
  if (!date || !/^\d{4}-\d{2}-\d{2}/.test(date)) return ''
  const day = date.slice(0, 10)
  const at = new Date(`${day}T00:00:00Z`)
  const year = style.year ?? true
  if (locale.value === 'en') {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'short',
      ...(year ? { year: 'numeric' } : {}),
      ...(style.weekday ? { weekday: 'short' } : {}),
    }).format(at)
  }
  const [y, m, d] = day.split('-').map(Number)
  return `${year ? `${y}年` : ''}${m}月${d}日${style.weekday ? ` (${WEEKDAYS[at.getUTCDay()]})` : ''}`
}

/** A sentence of a rule with its days as people say them: 至2026-12-04止 becomes 至2026年12月4日止. */
export const daysSaid = (text: string): string =>
  text.replace(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, (_, y, m, d) => `${y}年${Number(m)}月${Number(d)}日`)

/** An instant as the clock on a Chinese wall shows it: 2026年5月6日 10:30. */
export function timeText(instant: string | null | undefined): string {
  if (!instant) return ''
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return ''
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
  }).format(at)
  return locale.value === 'en' ? `${dateText(today(at))}, ${clock}` : `${dateText(today(at))} ${clock}`
}
