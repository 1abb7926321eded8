import { beforeEach, describe, expect, it, vi } from 'vitest'
import { clockText, clockTone } from './clocks'
import { articleKey, articleText, inFigures, learnLists } from './articles'
import { locale } from './i18n'

const clock = { due: '2026-05-06', unit: 'WORKING_DAYS', state: 'RUNNING', remaining: 3 } as const

describe('a clock in words', () => {
  beforeEach(() => (locale.value = 'zh'))

  it('counts in the unit that the law counts', () => {
    expect(clockText(clock)).toBe('还剩3个工作日 (至5月6日)')
    expect(clockText({ ...clock, unit: 'CALENDAR_DAYS', remaining: 0 })).toBe('今天到期 (5月6日)')
    expect(clockText({ ...clock, remaining: -2 })).toBe('已超期2个工作日 (应于5月6日前)')
    locale.value = 'en'
    expect(clockText(clock)).toBe('3 working days left (until 6 May)')
  })

  it('prefers the sentence of the server', () => {
    expect(clockText({ ...clock, text: '还剩3日 (至5月6日)' })).toBe('还剩3日 (至5月6日)')
  })

  it('turns to watch at three and to late after the day', () => {
    expect(clockTone(clock)).toBe('watch')
    expect(clockTone({ ...clock, remaining: 4 })).toBe('note')
    expect(clockTone({ ...clock, state: 'OVERDUE' })).toBe('late')
    expect(clockTone({ ...clock, state: 'MET' })).toBe('good')
  })
})

describe('an article in words', () => {
  beforeEach(() => (locale.value = 'zh'))

  it('reads as a citation', () => {
    expect(articleText('法律援助法#43.1')).toBe('法律援助法第四十三条第一款')
    expect(articleText('社区矫正法#29.1.3')).toBe('社区矫正法第二十九条第一款第（三）项')
    expect(articleText('刑法#133-1')).toBe('刑法第一百三十三条之一')
    expect(articleText('GB 11643-1999')).toBe('GB 11643-1999')
    locale.value = 'en'
    expect(articleText('法律援助法#43.1')).toBe('Legal Aid Law art. 43 para. 1')
  })

  it('tells items from paragraphs once it knows which articles are lists', async () => {
    expect(articleText('法律援助法#31.5')).toBe('法律援助法第三十一条第五款')
    vi.stubGlobal('fetch', () =>
      Promise.resolve(
        new Response(JSON.stringify(['法律援助法#31']), { headers: { 'content-type': 'application/json' } }),
      ),
    )
    await learnLists()
    vi.unstubAllGlobals()
    expect(articleText('法律援助法#31.5')).toBe('法律援助法第三十一条第（五）项')
    expect(articleText('法律援助法#31')).toBe('法律援助法第三十一条')
    expect(articleText('法律援助法#43.1')).toBe('法律援助法第四十三条第一款')
    locale.value = 'en'
    expect(articleText('法律援助法#31.5')).toBe('Legal Aid Law art. 31 item 5')
  })

  it.each([
    [1, '一'],
    [10, '十'],
    [19, '十九'],
    [20, '二十'],
    [110, '一百一十'],
    [205, '二百零五'],
    [1010, '一千零一十'],
    [1260, '一千二百六十'],
  ])('counts %i as %s', (number, figures) => expect(inFigures(number)).toBe(figures))

  it('opens the whole article', () => expect(articleKey('法律援助法#31.1.5')).toBe('法律援助法#31'))
})
