import { api, useSession } from '@xiezhi/base'
import { ref } from 'vue'
import type { Counts } from './types'

const counts = ref<Counts>({ todo: 0, overdue: 0, dueToday: 0, cc: 0, messages: 0 })

/** The figures beside the boxes and the bell, shared by the whole page. */
export function useCounts() {
  const { signedIn } = useSession()
  const refresh = async () => {
    if (signedIn.value) counts.value = await api.get<Counts>('/api/tasks/counts').catch(() => counts.value)
  }
  return { counts, refresh }
}
