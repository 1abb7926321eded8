import { api, useAsync } from '@xiezhi/base'
import type { Field, Kind } from '@xiezhi/record-ui'

export interface RuleInput {
  label: string
  english: string
  kind: Kind
  codeSet?: string
  required?: boolean
}
export interface Rule {
  name: string
  title: string
  english?: string
  basis: string[]
  summary: string
  input: Record<string, RuleInput>
  examples: { case: string; given: Record<string, unknown>; then: unknown }[]
}

export function useRules() {
  const { data, problem, run } = useAsync(() => api.get<Rule[]>('/api/rules'))
  run()
  return { data, problem, run }
}

/** The facts that a rule asks for, as the fields of a form; what has no form is written as JSON. */
export function fieldsOf(rule: Rule | undefined): Field[] {
  return Object.entries(rule?.input ?? {}).map(([name, input]) => ({
    name,
    ...input,
    label: input.label ?? name,
    english: input.english ?? name,
  }))
}
export const formable = (rule: Rule | undefined): boolean =>
  fieldsOf(rule).every((field) => !['list', 'ref', 'refs'].includes(field.kind) || !!field.fields?.length)
