import type { Reason } from '@xiezhi/base'

/** What a rule wants to know: one fact, a group of facts (`fields`), or a list of groups. */
export interface RuleInput {
  label: string
  english: string
  kind: string
  codeSet?: string | null
  required?: boolean
  hint?: string
  choices?: { code: string; name: string; english: string }[]
  fields?: Record<string, RuleInput>
}

/** What was typed for it: texts, chosen codes, a group, or a list of groups. */
export type Typed = string | string[] | TypedGroup | TypedGroup[]
export interface TypedGroup {
  [field: string]: Typed
}

export interface Rule {
  name: string
  title: string
  english: string
  basis: string[]
  summary: string
  input: Record<string, RuleInput>
  examples: { case: string; given: Record<string, unknown>; then: unknown }[]
}

export interface Answer {
  value: unknown
  reasons: Reason[]
  holds: boolean
}
