import { beforeEach, describe, expect, it } from 'vitest'
import { dateText, daysSaid, parseDate, plusDays, timeText, today } from './dates'
import { locale } from './i18n'
import { inDemonstration } from './storyDay'

describe('a date as people write it', () => {
  it.each([
    ['20260506', '2026-05-06'],
    ['2026-5-6', '2026-05-06'],
    ['2026/5/6', '2026-05-06'],
    ['2026.05.06', '2026-05-06'],
    ['２０２６－５－６', '2026-05-06'],
    ['2026年5月6日', '2026-05-06'],
    ['二〇二六年五月六日', '2026-05-06'],
    ['五月六日', '2026-05-06'],
    ['十二月三十一号', '2026-12-31'],
    ['十月廿六日', '2026-10-26'],
    ['5-6', '2026-05-06'],
    ['今天', '2026-04-24'],
    ['明天', '2026-04-25'],
    ['26年5月6日', '2026-05-06'],
  ])('%s is %s', (written, day) => expect(parseDate(written, '2026-04-24')).toBe(day))

  it.each(['', '2026-2-30', '20261301', '五月', '下周', '2026', '十三月一日', '1066-10-14'])(
    '%s is no date',
    (written) => expect(parseDate(written, '2026-04-24')).toBeNull(),
  )
})

describe('a date as the screen writes it', () => {
  beforeEach(() => (locale.value = 'zh'))

  it('names the day of the week in both languages', () => {
    expect(dateText('2026-05-06', { weekday: true })).toBe('2026年5月6日 (周三)')
    locale.value = 'en'
    expect(dateText('2026-05-06', { weekday: true })).toBe('Wed, 6 May 2026')
  })

  it('shows an instant on the clock of China', () => {
    expect(timeText('2026-05-05T18:30:00Z')).toBe('2026年5月6日 02:30')
  })

  it('takes the legal day from Shanghai', () => {
    expect(today(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01')
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29')
  })
})

describe('the day of a story', () => {
  it('is today in a demonstration, and means nothing elsewhere', () => {
    document.cookie = 'xz-story-day=2024-04-30'
    expect(today()).not.toBe('2024-04-30')
    inDemonstration.value = true
    expect(today()).toBe('2024-04-30')
    inDemonstration.value = false
    document.cookie = 'xz-story-day=; max-age=0'
  })
})

describe('the days in a sentence', () => {
  it('are said as people say them', () => {
    expect(daysSaid('刑期至2026-12-04止, 自2021-06-05起')).toBe('刑期至2026年12月4日止, 自2021年6月5日起')
    expect(daysSaid('编号 12026-12-04')).toBe('编号 12026-12-04')
  })
})
