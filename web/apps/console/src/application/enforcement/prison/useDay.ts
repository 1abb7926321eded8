import { api, useAsync } from '@xiezhi/base'
import { onBeforeUnmount, onMounted, watch } from 'vue'
import type { WardDay } from './types'

/** A ward's day, fresh every minute while it is looked at. */
export function useDay(ward: () => string | undefined) {
  const { data, problem, run } = useAsync((id: string) => api.get<WardDay>(`/api/prison/wards/${id}/day`))
  const load = () => {
    const id = ward()
    if (id) void run(id)
  }
  let timer: ReturnType<typeof setInterval>
  watch(ward, load, { immediate: true })
  onMounted(() => (timer = setInterval(() => document.visibilityState === 'visible' && load(), 60_000)))
  onBeforeUnmount(() => clearInterval(timer))
  return { data, problem, load }
}
