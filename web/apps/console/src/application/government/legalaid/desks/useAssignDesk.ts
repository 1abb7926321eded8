import { api, useAsync } from '@xiezhi/base'
import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Candidate } from '../types'
import type { Aid } from '../useAidFile'
import { a } from '../words'

/** Whether somebody eligible stands before the chosen one. */
export function passedOver(candidates: Candidate[], chosen: string | undefined): boolean {
  const mine = candidates.find((one) => one.lawyer === chosen)
  return !!mine && candidates.some((one) => one.eligible && one.rank < mine.rank)
}

export function useAssignDesk(aid: Aid) {
  const router = useRouter()
  const id = aid.file.value?.application.id
  const { data, problem, run } = useAsync(() => api.get<Candidate[]>(`/api/legal-aid/files/${id}/candidates`))
  run()
  const candidates = computed(() => data.value && [...data.value].sort((x, y) => x.rank - y.rank))
  const chosen = ref<string>()
  const skipReason = ref('')
  const fault = ref('')
  const skipped = computed(() => passedOver(candidates.value ?? [], chosen.value))
  const actions = computed(() => aid.acts({ verb: 'assign', name: a('desk.assign') }))

  async function act() {
    fault.value = !chosen.value ? a('lawyerNeeded') : skipped.value && !skipReason.value.trim() ? a('skipNeeded') : ''
    if (fault.value) return
    const body = { lawyer: chosen.value, ...(skipped.value ? { skipReason: skipReason.value.trim() } : {}) }
    if (await aid.act('assign', body)) router.push('/')
  }
  return { candidates, problem, chosen, skipped, skipReason, fault, actions, act }
}
