import { api, useAsync } from '@xiezhi/base'
import type { Reason } from '@xiezhi/record-ui'
import { onBeforeUnmount, onMounted } from 'vue'

export interface DayItem {
  urgency: 'LATE' | 'TODAY' | 'SOON'
  kind: string
  text: string
  english: string
  who: string
  supervisee: string | null
  due: string
  link: string
  reason: Reason
}

/** Everything that waits for me, fresh every minute while it is looked at. */
export function useDay() {
  const { data, problem, run } = useAsync(() => api.get<DayItem[]>('/api/community/today'))
  let timer: ReturnType<typeof setInterval>
  onMounted(() => {
    run()
    timer = setInterval(() => document.visibilityState === 'visible' && run(), 60_000)
  })
  onBeforeUnmount(() => clearInterval(timer))
  return { data, problem, run }
}
