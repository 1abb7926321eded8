import { shallowReactive } from 'vue'
import { api } from '@xiezhi/base'

/** One entry of a code set, or of a short list of our own. */
export interface Option {
  code: string
  name: string
  english: string
  hint?: string
  basis?: string | string[]
}

interface CodeSet {
  code: string
  values: Option[]
}

const known = shallowReactive(new Map<string, Option[]>())
const asked = new Map<string, Promise<Option[]>>()

/** The values of a code set, as the server publishes them; asked once. */
export function codeSet(code: string): Promise<Option[]> {
  const before = asked.get(code)
  if (before) return before
  const coming = api.get<CodeSet>(`/api/standards/${code}`).then((set) => {
    known.set(code, set.values)
    return set.values
  })
  coming.catch(() => asked.delete(code))
  asked.set(code, coming)
  return coming
}

/** The entry of a code that was loaded before; the code itself when it was not. */
export function entry(set: string, code: string | null | undefined): Option {
  const found = known.get(set)?.find((option) => option.code === code)
  return found ?? { code: code ?? '', name: code ?? '', english: code ?? '' }
}
