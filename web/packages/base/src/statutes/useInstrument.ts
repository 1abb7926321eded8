import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useAsync } from '../useAsync'
import { fullText, instrument } from './law'
import type { FullText } from './types'

/** One instrument page: which version is shown stands in the address; the full text comes as far as one reads. */
export function useInstrument() {
  const route = useRoute()
  const router = useRouter()
  const id = computed(() => String(route.params.id ?? ''))
  const version = computed(() => (route.query.version ? String(route.query.version) : undefined))
  const { data, problem, busy, run } = useAsync(() => instrument(id.value, version.value))
  const texts = ref<FullText[]>([])
  const ended = ref(false)
  const more = useAsync(async () => {
    if (!data.value) return
    const page = await fullText(data.value.id, data.value.shown.id, texts.value.at(-1)?.ordinal ?? 0)
    texts.value = [...texts.value, ...page]
    ended.value = page.length < 50
  })
  watch(
    [id, version],
    () => {
      texts.value = []
      ended.value = false
      if (id.value) void run()
    },
    { immediate: true },
  )
  /** The day for which links of this version are opened: its first, unless it is the one in force today. */
  const day = computed(() => (data.value && data.value.shown.status !== 'in-force' ? data.value.shown.effective : null))
  const choose = (chosen: number) => router.replace({ query: { version: String(chosen) } })
  return { data, problem, busy, run, texts, ended, more, day, choose }
}
