import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAsync } from '../useAsync'
import { instruments, keyOf, pageOf, search } from './law'
import type { InstrumentEntry } from './types'

const FILTERS = ['q', 'kind', 'issuer', 'status'] as const
export type Filter = (typeof FILTERS)[number]

/** The catalogue with its filters in the address, and the search over texts. */
export function useStatutes() {
  const route = useRoute()
  const router = useRouter()
  const wish = computed(() => Object.fromEntries(FILTERS.map((name) => [name, String(route.query[name] ?? '')])))
  const items = ref<InstrumentEntry[]>([])
  const list = useAsync(async (after?: string | null) => {
    const page = await instruments(wish.value, after)
    items.value = after ? [...items.value, ...page.items] : page.items
    return page
  })
  const byKey = JSON.stringify
  watch(
    () => byKey(wish.value),
    () => void list.run(),
    { immediate: true },
  )
  const set = (name: Filter, value: string) => router.replace({ query: { ...route.query, [name]: value || undefined } })
  const clear = () => router.replace({ query: { ask: route.query.ask } })
  const filtered = computed(() => FILTERS.some((name) => wish.value[name]))

  const asked = ref(String(route.query.ask ?? history.state?.ask ?? '')) // a question handed over by a page is not put into the address
  const texts = useAsync(() => search(asked.value.trim()))
  async function ask(): Promise<void> {
    const words = asked.value.trim()
    if (!words) return
    const key = keyOf(words)
    if (key) return void (await router.push(pageOf(key)))
    await router.replace({ query: { ...route.query, ask: words } })
    await texts.run()
  }
  if (asked.value) void texts.run()
  return { wish, items, list, set, clear, filtered, asked, texts, ask }
}
