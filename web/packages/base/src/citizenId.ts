import { baseWords } from './words'
import { today } from './dates'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** 公民身份号码 (GB 11643) as typed: full-width digits, spaces and a small x are put right. */
export function normaliseId(written: string): string {
  return written.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

export function checkDigit(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(first17[place]), 0)
  return CHECKS[sum % 11]
}

/** The date of birth in the number, or null when it is not a real day. */
export function birthOf(id: string): string | null {
  const found = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(normaliseId(id))
  if (!found) return null
  const text = `${found[1]}-${found[2]}-${found[3]}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null
}

/** '1' male 男 or '2' female 女, as GB/T 2261.1 codes it. */
export function sexOf(id: string): '1' | '2' | null {
  const text = normaliseId(id)
  if (!/^\d{17}[\dX]$/.test(text)) return null
  return Number(text[16]) % 2 === 1 ? '1' : '2'
}

export function ageOn(birth: string, day: string = today()): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

/** What is wrong with a number, in the reader's words; empty when nothing is. */
export function idFault(written: string, now: string = today()): string {
  const id = normaliseId(written)
  if (/^\d{15}$/.test(id)) return baseWords('id.LEGACY')
  if (id.length !== 18) return baseWords('id.LENGTH', { n: id.length })
  if (!/^\d{17}[\dX]$/.test(id)) return baseWords('id.CHARACTERS')
  const birth = birthOf(id)
  if (!birth || birth < '1880-01-01') return baseWords('id.DATE')
  if (birth > now) return baseWords('id.FUTURE')
  return checkDigit(id.slice(0, 17)) === id[17] ? '' : baseWords('id.CHECK_DIGIT')
}

export function sexText(code: '1' | '2' | null): string {
  return code === '1' ? baseWords('sex.male') : code === '2' ? baseWords('sex.female') : ''
}

/** 110101********0011: what a screen shows of a number. */
export function maskId(id: string): string {
  return id.length === 18 ? `${id.slice(0, 6)}********${id.slice(14)}` : id
}

/** 138****5678 */
export function maskMobile(mobile: string): string {
  return mobile.length === 11 ? `${mobile.slice(0, 3)}****${mobile.slice(7)}` : mobile
}

/** A mainland mobile number as typed, without spaces and country code; null when it is none. */
export function parseMobile(written: string): string | null {
  const text = written
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^(\+|00)86/, '')
  return /^1[3-9]\d{9}$/.test(text) ? text : null
}
