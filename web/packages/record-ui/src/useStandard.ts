import { api, locale, said } from '@xiezhi/base'
import { computed, shallowReactive, toValue, type MaybeRefOrGetter } from 'vue'
import { wholeName } from './divisions'
import type { CodeSet, Descriptor, Field, Row } from './types'

const known = shallowReactive(new Map<string, unknown>())
const asked = new Map<string, Promise<unknown>>()

/** Ask once for a standard or a code set; every list and form of it shares the answer. */
export function standard<T = Descriptor>(code: string): Promise<T> {
  let answer = asked.get(code)
  if (!answer) {
    answer = api.get<T>(`/api/standards/${encodeURIComponent(code)}`).then((found) => {
      known.set(code, found)
      return found
    })
    answer.catch(() => asked.delete(code))
    asked.set(code, answer)
  }
  return answer as Promise<T>
}

/** Another post may see and do other things: ask again. */
export function forgetStandards(): void {
  asked.clear()
  known.clear()
}

/** The descriptor of a record standard, undefined until it has come. */
export function useStandard(code: MaybeRefOrGetter<string>) {
  return computed(() => {
    const asks = toValue(code)
    if (asks && !known.has(asks)) standard(asks).catch(() => undefined)
    return known.get(asks) as Descriptor | undefined
  })
}

/** The values of a code set, empty until they have come. */
export function useCodes(code: MaybeRefOrGetter<string | null | undefined>) {
  return computed(() => {
    const asks = toValue(code)
    if (asks && !known.has(asks)) standard<CodeSet>(asks).catch(() => undefined)
    return (known.get(asks ?? '') as CodeSet | undefined)?.values ?? []
  })
}

/** The values that a field of a record may have, as the record's standard binds them. */
export function useFieldCodes(code: string, field: string) {
  const descriptor = useStandard(code)
  return useCodes(() => fieldOf(descriptor.value, field)?.codeSet)
}

/** The articles of a standard, one or several. */
export const bases = (basis: string | string[] | null | undefined): string[] =>
  Array.isArray(basis) ? basis : basis ? [basis] : []

/** The name of a code in the reader's language; the code itself until its set has come. */
export function codeText(codeSet: string | null | undefined, code: unknown): string {
  if (code === null || code === undefined || code === '') return ''
  if (!codeSet) return String(code)
  if (!known.has(codeSet)) standard<CodeSet>(codeSet).catch(() => undefined)
  const found = (known.get(codeSet) as CodeSet | undefined)?.values.find((value) => value.code === code)
  return found ? said(found) : String(code)
}

/** What the server calls the thing that a reference points to. */
export function titleOf(row: Row, field: string): string {
  const title = row.titles?.[field]
  if (title === undefined) return ''
  if (typeof title === 'string') return title
  return Array.isArray(title) ? wholeName(title) : Object.values(title).join(locale.value === 'en' ? ', ' : '、')
}

/** The words by which a person knows this row: the title field of its standard. */
export function rowTitle(descriptor: Descriptor | undefined, row: Row): string {
  const field = descriptor?.title ?? descriptor?.fields.find((one) => one.listed)?.name
  return (field && (titleOf(row, field) || (row[field] as string))) || row.id
}

export const fieldOf = (descriptor: Descriptor | undefined, name: string): Field | undefined =>
  descriptor?.fields.find((field) => field.name === name)
