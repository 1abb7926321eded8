import { api, said, type Said } from '@xiezhi/base'
import { computed, ref, watch } from 'vue'
import { v as d } from '../delegations/words'
import { routeOf } from './useGo'
import { useNavigation } from './useNavigation'
import { s } from './words'

export interface Hit {
  title: string
  subtitle?: string
  to: string
}
export interface Group {
  title: string
  hits: Hit[]
}
interface Found {
  groups: (Said & { kind: string; items: { title: string; subtitle?: string; link: string }[] })[]
}

const has = (hit: Hit, q: string) => hit.title.toLowerCase().includes(q.toLowerCase())

/** Pages are found at once and here; persons, cases, rules and articles by the server. */
export function usePalette() {
  const { pages } = useNavigation()
  const q = ref('')
  const busy = ref(false)
  const remote = ref<Group[]>([])
  let timer: ReturnType<typeof setTimeout>

  const local = computed<Group>(() => {
    const all: Hit[] = [
      { title: s('work'), to: '/' },
      { title: s('registers'), to: '/records' },
      { title: s('account'), to: '/account' },
      { title: d('title'), to: '/delegations' },
      ...pages.value.map((page) => ({ title: page.title(), to: page.path })),
    ]
    return { title: s('pages'), hits: q.value ? all.filter((hit) => has(hit, q.value)) : all }
  })
  async function ask(words: string) {
    busy.value = true
    const found = await api.get<Found>('/api/search', { query: { q: words } }).catch(() => ({ groups: [] }) as Found)
    busy.value = false
    if (words !== q.value) return
    remote.value = found.groups.map((group) => ({
      title: said(group),
      hits: group.items.map((item) => ({ title: item.title, subtitle: item.subtitle, to: routeOf(item.link) })),
    }))
  }
  watch(q, (words) => {
    clearTimeout(timer)
    remote.value = []
    if (words.trim()) timer = setTimeout(() => ask(words), 160)
  })
  const groups = computed(() => [...remote.value, local.value].filter((group) => group.hits.length))
  return { q, groups, busy }
}
