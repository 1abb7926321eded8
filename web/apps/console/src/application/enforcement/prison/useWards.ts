import { api, useAsync } from '@xiezhi/base'
import { useKept } from '@xiezhi/record-ui'
import { computed, onMounted } from 'vue'
import type { Ward } from './types'

/** My wards, and the one that I look at: the one asked for, the one of last time, or the first. */
export function useWards(asked: () => string | undefined) {
  const { data: wards, problem, run } = useAsync(() => api.get<Ward[]>('/api/prison/wards'))
  const last = useKept<string>('prison.ward', '')
  onMounted(run)
  const ward = computed(() => {
    const all = wards.value ?? []
    return all.find((one) => one.id === (asked() ?? last.value)) ?? all.find((one) => one.held > 1) ?? all[0]
  })
  const remember = (id: string) => (last.value = id)
  return { wards, ward, problem, run, remember }
}
