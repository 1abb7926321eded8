import type { Reason } from '@xiezhi/base'

export interface RuleInput {
  label: string
  english: string
  kind: string
  codeSet?: string
  required?: boolean
  hint?: string
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
