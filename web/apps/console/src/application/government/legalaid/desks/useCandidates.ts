import { api, useAsync } from '@xiezhi/base'
import { computed, ref } from 'vue'
import type { Candidate } from '../types'
import { a } from '../words'

/** Whether somebody eligible stands before the chosen one. */
export function passedOver(candidates: Candidate[], chosen: string | undefined): boolean {
  const mine = candidates.find((one) => one.lawyer === chosen)
  return !!mine && candidates.some((one) => one.eligible && one.rank < mine.rank)
}

/** The candidates of a file in the order of the rule, the one chosen, and the words that passing over asks for. */
export function useCandidates(id: unknown) {
  const { data, problem, run } = useAsync(() => api.get<Candidate[]>(`/api/legal-aid/files/${id}/candidates`))
  run()
  const candidates = computed(() => data.value && [...data.value].sort((x, y) => x.rank - y.rank))
  const chosen = ref<string>()
  const skipReason = ref('')
  const fault = ref('')
  const skipped = computed(() => passedOver(candidates.value ?? [], chosen.value))

  /** What the verb is told, or nothing while something is lacking. */
  function named(): { lawyer: string; skipReason?: string } | undefined {
    fault.value = !chosen.value ? a('lawyerNeeded') : skipped.value && !skipReason.value.trim() ? a('skipNeeded') : ''
    if (fault.value || !chosen.value) return undefined
    return { lawyer: chosen.value, ...(skipped.value ? { skipReason: skipReason.value.trim() } : {}) }
  }
  return { candidates, problem, chosen, skipped, skipReason, fault, named }
}
