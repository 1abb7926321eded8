import { api, useAsync } from '@xiezhi/base'
import { computed, ref, watch, type Ref } from 'vue'
import { useRoute, useRouter, type LocationQuery, type LocationQueryValue } from 'vue-router'
import type { Page } from './types'

/** What a list asks for: words, filters, order, and how many. It stands in the address, so a list can be sent to a colleague. */
export interface Query {
  q?: string
  sort?: string
  limit?: string
  [filter: `where.${string}`]: string | string[] | undefined
}

const OWN = /^(q|sort|limit|where\..+)$/
/** A field that may have one of several values is named once for each of them. */
const told = (key: string, value: LocationQueryValue | LocationQueryValue[]): string | string[] => {
  const all = [value].flat().filter((one) => one !== null)
  return key.startsWith('where.') && all.length > 1 ? all : String(all.at(-1) ?? '')
}
const plain = (query: LocationQuery): Query =>
  Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) => (OWN.test(key) && value ? [[key, told(key, value)]] : [])),
  )

function inAddress(): Ref<Query> {
  const route = useRoute()
  const router = useRouter()
  return computed({
    get: () => plain(route.query),
    set: (now) => {
      const others = Object.fromEntries(Object.entries(route.query).filter(([key]) => !OWN.test(key)))
      router.replace({ query: { ...others, ...now } })
    },
  })
}

/** One page of a register after another, by cursor; nothing is counted to show it. */
export function useRecords(of: () => string, where: () => Query, embedded: boolean) {
  const query = embedded ? ref<Query>({}) : inAddress()
  const cursors = ref<string[]>([])
  const limit = computed(() => Number(query.value.limit ?? (embedded ? 10 : 20)))
  const asked = computed(() => ({ ...where(), ...query.value, limit: String(limit.value) }))
  const { data, problem, busy, run } = useAsync((after?: string) =>
    api.get<Page>(`/api/records/${of()}`, { query: { ...asked.value, after } }),
  )
  const count = useAsync(() =>
    api.get<{ count: number; atLeast: boolean }>(`/api/records/${of()}/count`, { query: asked.value }),
  )

  const load = () => run(cursors.value.at(-1))
  function start() {
    cursors.value = []
    load()
    count.run()
  }
  function next() {
    if (data.value?.next) cursors.value.push(data.value.next)
    load()
  }
  function previous() {
    cursors.value.pop()
    load()
  }
  const set = (changes: Record<string, string | undefined>) => {
    const all = { ...query.value, ...changes }
    query.value = Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as Query
  }
  watch([of, asked], (now, was) => JSON.stringify(now) !== JSON.stringify(was) && start(), { immediate: true })

  const first = computed(() => cursors.value.length * limit.value + 1)
  const rows = computed(() => data.value?.items ?? [])
  return {
    query,
    set,
    rows,
    data,
    problem,
    busy,
    count: count.data,
    first,
    cursors,
    limit,
    next,
    previous,
    load,
    asked,
  }
}
