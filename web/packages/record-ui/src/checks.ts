import { idFault, normaliseId, parseMoney, said, today, type Fault } from '@xiezhi/base'
import type { Field } from './types'
import { w } from './words'

type Draft = Record<string, unknown>

const empty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const isCitizenId = (field: Field) => field.element === 'DE00101' || field.name === 'citizenId'

/** Several things may be none; whether one is needed is for the record's own rules to say. */
const several = (field: Field) => ['list', 'codes', 'refs'].includes(field.kind)

function faultOf(field: Field, value: unknown): string {
  const what = said(field)
  if (empty(value)) return field.required && !several(field) ? w('requiredField', { what }) : ''
  if (field.size && typeof value === 'string' && value.length > field.size) {
    return w('tooLong', { what, n: field.size, now: value.length })
  }
  if (['integer', 'decimal'].includes(field.kind) && Number.isNaN(Number(value))) return w('notANumber', { what })
  if (field.kind === 'money' && parseMoney(String(value)) === null) return w('notANumber', { what })
  return isCitizenId(field) && !String(value).includes('*') ? idFault(String(value)) : ''
}

/** Everything that is wrong, at once; the server checks again with the rules of the record itself. */
export function faultsOf(fields: Field[], draft: Draft): Fault[] {
  return fields
    .map((field) => ({ field: field.name, message: faultOf(field, draft[field.name]) }))
    .filter((fault) => fault.message)
}

/** What is sent: sums and numbers in their written standard, nothing for what was left empty. */
export function tidy(fields: Field[], draft: Draft): Draft {
  const kept = { ...draft }
  for (const field of fields) {
    const value = kept[field.name]
    if (field.required && several(field)) kept[field.name] = value ?? []
    if (value === undefined) continue
    if (value === '') kept[field.name] = null
    else if (field.kind === 'money' && value) kept[field.name] = parseMoney(String(value)) ?? value
    else if (field.kind === 'integer' && value !== null) kept[field.name] = Number(value)
    else if (isCitizenId(field) && value) kept[field.name] = normaliseId(String(value))
  }
  return kept
}

/** What a fresh form brings with it. */
export const offered = (fields: Field[]): Draft =>
  Object.fromEntries(fields.filter((field) => field.offer === 'today').map((field) => [field.name, today()]))

export { isCitizenId }
