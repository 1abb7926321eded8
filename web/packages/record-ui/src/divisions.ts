import { api } from '@xiezhi/base'
import { shallowReactive } from 'vue'
import type { Field } from './types'

/** A division with the names from its province down; `until` where its code was abolished. */
export interface Division {
  code: string
  name: string
  path: string[]
  until?: string | null
}

const known = shallowReactive(new Map<string, Division | null>())
const waiting: string[] = []
const asking = new Set<string>()

/** Whether the field holds a code of GB/T 2260. */
export const isDivision = (field: Field): boolean => field.element === 'DE00301'

export async function findDivisions(q: string): Promise<Division[]> {
  const found = await api.get<Division[]>('/api/divisions', { query: { q } })
  found.forEach((one) => known.set(one.code, one))
  return found
}

/** The division of a code, undefined until it has come, null if nobody knows it; all that a screen needs is asked for at once. */
export function divisionOf(code: string): Division | null | undefined {
  if (!known.has(code) && !asking.has(code)) {
    if (!waiting.length) queueMicrotask(ask)
    waiting.push(code)
    asking.add(code)
  }
  return known.get(code)
}
async function ask() {
  const codes = waiting.splice(0)
  const found = await api
    .get<Division[]>('/api/divisions', { query: { codes: codes.join(',') } })
    .catch((): Division[] => [])
  codes.forEach((code) => {
    known.set(code, found.find((one) => one.code === code) ?? null)
    asking.delete(code)
  })
}

/** Names from the province down, as one reads them. */
export const wholeName = (path: string[]): string => path.join('')

/** Province and division alone: what a column has room for. */
export const briefName = (path: string[]): string => wholeName(path.length > 2 ? [path[0]!, path.at(-1)!] : path)

/** The whole name of a code; the code itself until it is known. */
export function divisionText(code: string): string {
  const division = divisionOf(code)
  return division ? wholeName(division.path) : code
}

/** Another node, another test: ask again. */
export const forgetDivisions = (): void => known.clear()
