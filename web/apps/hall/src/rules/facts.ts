import { parseDate, parseMoney } from '@xiezhi/base'
import type { RuleInput } from './types'

const COMPLEX = ['list', 'record', 'object', 'map']
export const isComplex = (input: RuleInput): boolean => COMPLEX.includes(input.kind)

/** What was typed, as the fact that the rule reads; nothing typed is nothing told, and what cannot be read is passed on as it is. */
export function factOf(input: RuleInput, typed: string | string[]): unknown {
  if (Array.isArray(typed)) return typed.length ? typed : undefined
  const text = typed.trim()
  if (!text) return undefined
  switch (input.kind) {
    case 'date':
      return parseDate(text) ?? text
    case 'money':
      return parseMoney(text) ?? text
    case 'integer':
    case 'decimal':
      return Number.isNaN(Number(text)) ? text : Number(text)
    case 'boolean':
      return text === 'true'
    default:
      return isComplex(input) ? json(text) : text
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** An example's fact, as it would be typed. */
export function typedOf(input: RuleInput, fact: unknown): string | string[] {
  if (input.kind === 'codes') return Array.isArray(fact) ? fact.map(String) : []
  if (fact === undefined || fact === null) return ''
  return typeof fact === 'object' ? JSON.stringify(fact, null, 2) : String(fact)
}
