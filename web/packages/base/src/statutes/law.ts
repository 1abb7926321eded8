import { api } from '../api'
import { dateText } from '../dates'
import { l } from './words'
import type { Article, Found, FullText, Instrument, InstrumentList, Mention, Status } from './types'

export interface Wish {
  q?: string
  kind?: string
  issuer?: string
  status?: string
}

export const instruments = (wish: Wish, after?: string | null): Promise<InstrumentList> =>
  api.get<InstrumentList>('/api/statutes/instruments', { query: { ...wish, after, limit: 30 } })

export const instrument = (id: string, version?: string): Promise<Instrument> =>
  api.get<Instrument>(`/api/statutes/instruments/${id}`, { query: { version } })

export const fullText = (id: number, version: number, after: number): Promise<FullText[]> =>
  api.get<FullText[]>(`/api/statutes/instruments/${id}/text`, { query: { version, after, limit: 50 } })

export const article = (key: string, date?: string): Promise<Article> =>
  api.get<Article>(`/api/statutes/${encodeURIComponent(key)}`, { query: { date } })

export const search = (q: string): Promise<Found[]> =>
  api.get<Found[]>('/api/statutes/search', { query: { q, limit: 10 } })

/** The page of an article, in both apps. */
export const pageOf = (key: string, date?: string | null): string =>
  `/statutes/${encodeURIComponent(key)}${date ? `?date=${date}` : ''}`

const DIGITS = '零一二三四五六七八九'
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** 二十九 or 29; NaN when it is no number. */
export function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  let sum = 0
  let digit = 0
  for (const sign of written.replace(/〇/g, '零').replace(/两/g, '二')) {
    if (UNITS[sign]) {
      sum += (digit || 1) * UNITS[sign]
      digit = 0
    } else {
      digit = DIGITS.indexOf(sign)
      if (digit < 0) return NaN
    }
  }
  return sum + digit
}

const N = '[一二三四五六七八九十百千零〇两\\d]{1,9}'
const WRITTEN = new RegExp(
  `^《?([^#《》]{2,60}?)》?(?:#|第)(${N})条?(?:(?:之|-)(${N}))?(?:(?:第|\\.)(${N})款?)?(?:(?:第|\\.)[（(]?(${N})[)）]?项?)?$`,
)

/** What somebody wrote as a citation, as a key: 《社区矫正法》第二十九条第二款 → 社区矫正法#29.2; empty when it is none. */
export function keyOf(written: string): string {
  const found = WRITTEN.exec(written.replace(/\s+/g, ''))
  if (!found) return ''
  const [article, bis, paragraph, item] = found.slice(2).map((part) => (part ? numberOf(part) : 0))
  if (!article) return ''
  return `${found[1]}#${article}${bis ? `-${bis}` : ''}${paragraph ? `.${paragraph}` : ''}${item ? `.${item}` : ''}`
}

export interface Piece {
  text: string
  key?: string
}

/** A text cut where it names other articles, paragraph by paragraph. */
export function pieces(text: string, mentions: Mention[]): Piece[][] {
  const lines: Piece[][] = [[]]
  const add = (part: string, key?: string) =>
    part.split('\n').forEach((piece, at) => {
      if (at > 0) lines.push([])
      if (piece) lines[lines.length - 1].push({ text: piece, key })
    })
  let from = 0
  for (const mention of mentions) {
    if (mention.start < from) continue
    add(text.slice(from, mention.start))
    add(text.slice(mention.start, mention.end), mention.key)
    from = mention.end
  }
  add(text.slice(from))
  return lines
}

/** Items stand further in than paragraphs. */
export const isItem = (line: Piece[]): boolean => /^[（(][一二三四五六七八九十百\d]{1,5}[)）]/.test(line[0]?.text ?? '')

/** When it is in force, in words. */
export function range(since: string | null, until: string | null): string {
  const from = since ? l('inForceFrom', { day: dateText(since) }) : ''
  return until ? [from, l('until', { day: dateText(until) })].filter(Boolean).join(', ') : from
}

/** What goes to the clipboard: the words, where they stand, and from when. */
export const quotation = (one: Article): string =>
  `${one.text ?? one.summary ?? ''}\n—— 《${one.instrument}》${one.article}${one.version ? ` (${one.version}, ${range(one.since, one.until)})` : ''}`

export const statusTone = (status: Status): 'good' | 'watch' | 'past' =>
  status === 'in-force' ? 'good' : status === 'not-yet' || status === 'undated' ? 'watch' : 'past'
