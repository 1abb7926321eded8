import { locale } from './i18n'

/** Why: the article, and what was found under it. */
export interface Reason {
  basis: string
  finding: string
  english?: string
}

/** 法律援助法#43.1 → 法律援助法第43条第1款; GB 11643-1999 stays as it is. */
export function articleText(basis: string): string {
  const found = /^(.+?)#(\d+)(?:-(\d+))?(?:\.(\d+))?(?:\.(\d+))?$/.exec(basis)
  if (!found) return basis.replace('#', ' ')
  const [, instrument, article, bis, paragraph, item] = found
  if (locale.value === 'en') {
    return `${instrument} art. ${article}${bis ? `-${bis}` : ''}${paragraph ? ` para. ${paragraph}` : ''}${item ? ` item ${item}` : ''}`
  }
  const sub = bis ? `之${bis}` : ''
  return `${instrument}第${article}条${sub}${paragraph ? `第${paragraph}款` : ''}${item ? `第${item}项` : ''}`
}

/** The key of the whole article, for opening its text: 法律援助法#43.1 → 法律援助法#43. */
export function articleKey(basis: string): string {
  return basis.replace(/^(.+?#\d+(?:-\d+)?).*$/, '$1')
}

/** Citations inside a sentence, as people say them: "… (监狱法#50.1)" → "… (监狱法第50条第1款)". */
export function withArticles(text: string): string {
  return text.replace(/[\p{L}\p{N}]+#\d+(?:-\d+)?(?:\.\d+)*/gu, articleText)
}
