import { parseDate, parseMoney } from '@xiezhi/base'
import type { RuleInput, Typed, TypedGroup } from './types'

type Inputs = Record<string, RuleInput>

export const isGroup = (input: RuleInput): boolean =>
  input.kind === 'record' && Object.keys(input.fields ?? {}).length > 0
export const isGroups = (input: RuleInput): boolean =>
  input.kind === 'list' && Object.keys(input.fields ?? {}).length > 0
const isMany = (input: RuleInput): boolean => input.kind === 'codes'

/** Nothing typed yet, in the shape of the input. */
export function blank(input: RuleInput): Typed {
  if (isGroups(input) || isMany(input)) return []
  return isGroup(input) ? blankGroup(input.fields!) : ''
}
export function blankGroup(inputs: Inputs): TypedGroup {
  return Object.fromEntries(Object.entries(inputs).map(([field, input]) => [field, blank(input)]))
}

/** What was typed, as the fact that the rule reads; nothing typed is nothing told, and what cannot be read is passed on as it is. */
export function factOf(input: RuleInput, typed: Typed): unknown {
  if (isGroup(input)) return factsOf(input.fields!, typed as TypedGroup)
  if (isGroups(input)) {
    const groups = (typed as TypedGroup[]).map((group) => factsOf(input.fields!, group) ?? {})
    return groups.length ? groups : undefined
  }
  if (Array.isArray(typed)) return typed.length ? typed : undefined
  const text = String(typed).trim()
  return text ? plain(input.kind, text) : undefined
}

/** All facts of a group; undefined when nothing at all was typed. */
export function factsOf(inputs: Inputs, typed: TypedGroup): Record<string, unknown> | undefined {
  const facts = Object.entries(inputs).map(
    ([field, input]) => [field, factOf(input, typed[field] ?? blank(input))] as const,
  )
  const told = facts.filter(([, fact]) => fact !== undefined)
  return told.length ? Object.fromEntries(told) : undefined
}

function plain(kind: string, text: string): unknown {
  if (kind === 'date') return parseDate(text) ?? text
  if (kind === 'money') return parseMoney(text) ?? text
  if (kind === 'boolean') return text === 'true'
  if (kind === 'integer' || kind === 'decimal') return Number.isNaN(Number(text)) ? text : Number(text)
  return kind === 'list' || kind === 'record' ? json(text) : text
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** An example's fact, as it would be typed; a day may come as the first instant of it. */
export function typedOf(input: RuleInput, fact: unknown): Typed {
  if (fact === undefined || fact === null) return blank(input)
  if (isGroup(input)) return typedGroup(input.fields!, fact as Record<string, unknown>)
  if (isGroups(input)) return (fact as Record<string, unknown>[]).map((group) => typedGroup(input.fields!, group))
  if (isMany(input)) return Array.isArray(fact) ? fact.map(String) : []
  if (typeof fact === 'object') return JSON.stringify(fact, null, 2)
  return input.kind === 'date' ? String(fact).slice(0, 10) : String(fact)
}
export function typedGroup(inputs: Inputs, facts: Record<string, unknown>): TypedGroup {
  return Object.fromEntries(Object.entries(inputs).map(([field, input]) => [field, typedOf(input, facts[field])]))
}
