import { ref } from 'vue'
import { api } from './api'
import { locale } from './i18n'
import { instruments } from './instruments'

/** Why: the article, and what was found under it. */
export interface Reason {
  basis: string
  finding: string
  english?: string
}

/** Articles of one paragraph that lists items: the first figure after them is an item (项) and no paragraph (款). */
const listed = ref<ReadonlySet<string>>(new Set())

/** Asks the house once which articles these are; whatever is on the screen follows. */
export async function learnLists(): Promise<void> {
  listed.value = new Set(await api.get<string[]>('/api/statutes/lists'))
}

const DIGITS = '零一二三四五六七八九'

/** 43 → 四十三, 1260 → 一千二百六十. */
export function inFigures(number: number): string {
  let text = ''
  let gap = false
  for (const [value, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(number / value) % 10
    if (!digit) gap = text !== ''
    else {
      text += (gap ? '零' : '') + (value === 10 && digit === 1 && !text ? '' : DIGITS[digit]) + unit
      gap = false
    }
  }
  return text
}

/** 法律援助法#43.1 → 法律援助法第四十三条第一款; 法律援助法#31.5 → …第三十一条第（五）项; GB 11643-1999 stays as it is. */
export function articleText(basis: string): string {
  const found = /^(.+?)#(\d{1,4})(?:-(\d{1,3}))?(?:\.(\d{1,4}))?(?:\.(\d{1,4}))?$/.exec(basis)
  if (!found) return basis.replace('#', ' ')
  const [, instrument, article, bis, first, second] = found
  const list = listed.value.has(articleKey(basis))
  const [paragraph, item, point] = list ? ['', first, second] : [first, second, '']
  if (locale.value === 'en') {
    return `${instruments[instrument] ?? instrument} art. ${article}${bis ? `-${bis}` : ''}${paragraph ? ` para. ${paragraph}` : ''}${item ? ` item ${item}` : ''}${point ? ` point ${point}` : ''}`
  }
  const said = (figure: string | undefined, before: string, after: string) =>
    figure ? before + inFigures(Number(figure)) + after : ''
  return `${instrument}第${inFigures(Number(article))}条${said(bis, '之', '')}${said(paragraph, '第', '款')}${said(item, '第（', '）项')}${said(point, '第', '目')}`
}

/** The key of the whole article, for opening its text: 法律援助法#43.1 → 法律援助法#43. */
export function articleKey(basis: string): string {
  return basis.replace(/^(.+?#\d+(?:-\d+)?).*$/, '$1')
}

/** Citations inside a sentence, as people say them: "… (监狱法#50.1)" → "… (监狱法第50条第1款)". */
export function withArticles(text: string): string {
  return text.replace(/[\p{L}\p{N}]+#\d+(?:-\d+)?(?:\.\d+)*/gu, articleText)
}
