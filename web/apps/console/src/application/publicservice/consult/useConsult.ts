import { api, asProblem, said, type Problem } from '@xiezhi/base'
import { useToast, type Row } from '@xiezhi/record-ui'
import { computed, ref, shallowRef, watch } from 'vue'
import { useCounts } from '../../../worklist/useCounts'
import type { CaseAction, CaseFile, Preview } from '../../../cases/types'
import { c } from '../../../cases/words'

const PATH = '/api/cases/consult.consultation'
/** Written into the trail; the person who asked reads it under 谁看过. */
const PURPOSE = '答复咨询'

/** A consultation as whoever works on it needs it: opened with its purpose, so that the question can be read. */
export function useConsult(id: () => string) {
  const file = shallowRef<CaseFile>()
  const problem = shallowRef<Problem>()
  /** What was refused, and which act: it is told where that act is done, and there alone. */
  const refusal = shallowRef<{ verb: string; problem: Problem }>()
  const preview = shallowRef<Preview>()
  const busy = ref<string | null>(null)
  const { say } = useToast()
  const { refresh } = useCounts()

  async function load() {
    problem.value = undefined
    try {
      file.value = await api.get<CaseFile>(`${PATH}/${id()}`, { query: { purpose: PURPOSE } })
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  async function ask(action: CaseAction, form: Record<string, unknown>) {
    refusal.value = undefined
    try {
      preview.value = await api.post<Preview>(`${PATH}/${id()}/${action.verb}/preview`, { form })
    } catch (thrown) {
      refusal.value = { verb: action.verb, problem: asProblem(thrown) }
    }
  }
  async function act(action: CaseAction, form: Record<string, unknown>): Promise<boolean> {
    busy.value = action.verb
    refusal.value = undefined
    try {
      await api.post(`${PATH}/${id()}/${action.verb}`, { version: file.value?.row.version, form })
      preview.value = undefined
      say(c('done', { what: said(action) }))
      refresh()
      await load()
      return true
    } catch (thrown) {
      refusal.value = { verb: action.verb, problem: asProblem(thrown) }
      if (refusal.value.problem.code === 'CHANGED_MEANWHILE') await load()
      return false
    } finally {
      busy.value = null
    }
  }
  const of = (verb: string) => file.value?.actions.find((one) => one.verb === verb && one.allowed)
  const rows = (standard: string): Row[] => file.value?.parts.find((one) => one.standard === standard)?.rows ?? []
  const clock = computed(() => file.value?.clocks.find((one) => one.state === 'RUNNING' || one.state === 'OVERDUE'))
  watch(id, load, { immediate: true })
  return { file, problem, refusal, preview, busy, clock, load, ask, act, of, rows }
}
