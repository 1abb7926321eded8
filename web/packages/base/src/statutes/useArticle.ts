import { computed, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { useAsync } from '../useAsync'
import { article as fetchArticle, quotation } from './law'

/** One article page: the key and the day stand in the address. */
export function useArticle() {
  const route = useRoute()
  const key = computed(() => String(route.params.key ?? ''))
  const date = computed(() => (route.query.date ? String(route.query.date) : undefined))
  const { data, problem, busy, run } = useAsync(() => fetchArticle(key.value, date.value))
  watch([key, date], () => key.value && void run(), { immediate: true })

  const copied = ref(false)
  async function copy(): Promise<void> {
    if (!data.value) return
    await navigator.clipboard?.writeText(quotation(data.value)).catch(() => undefined)
    copied.value = true
    setTimeout(() => (copied.value = false), 3000)
  }
  return { key, date, data, problem, busy, run, copy, copied }
}
