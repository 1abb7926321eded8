import { api, said, useAsync } from '@xiezhi/base'
import { computed, ref } from 'vue'

export interface Entry {
  code?: string
  number?: string
  name?: string
  title?: string
  english?: string
  room?: string
  version?: string
  basis?: string | string[]
  standard?: string
  type?: string
  size?: number
  mask?: string
  fields?: number
  values?: number
  usedBy?: number
  edition?: string
  verified?: boolean
}
export const kinds = ['records', 'elements', 'codeSets', 'published'] as const
export type RegistryKind = (typeof kinds)[number]

/** The registry of standards, by kind and filtered by name or code. */
export function useRegistry() {
  const { data, problem, run } = useAsync(() => api.get<Record<RegistryKind, Entry[]>>('/api/standards'))
  run()
  const kind = ref<RegistryKind>('records')
  const words = ref('')
  const fits = (entry: Entry) =>
    [entry.code, entry.number, entry.name, entry.title, entry.english].some((text) =>
      text?.toLowerCase().includes(words.value.trim().toLowerCase()),
    )
  const entries = computed(() => (data.value?.[kind.value] ?? []).filter(fits))
  const count = (of: RegistryKind) => data.value?.[of]?.length ?? 0
  return { data, problem, kind, words, entries, count, run, nameOf: said }
}
