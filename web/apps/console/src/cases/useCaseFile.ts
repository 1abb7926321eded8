import { api, asProblem, said, type Problem } from '@xiezhi/base'
import { useToast } from '@xiezhi/record-ui'
import { computed, ref, shallowRef, watch } from 'vue'
import { useCounts } from '../worklist/useCounts'
import type { CaseAction, CaseFile, Preview } from './types'
import { c } from './words'

/** A file of any procedure: read it, ask the rule, act, and keep what was typed when another was faster. */
export function useCaseFile(standard: () => string, id: () => string) {
  const file = shallowRef<CaseFile>()
  const problem = shallowRef<Problem>()
  const refused = shallowRef<Problem>()
  const preview = shallowRef<Preview>()
  const busy = ref<string | null>(null)
  const { say } = useToast()
  const { refresh } = useCounts()
  const path = () => `/api/cases/${standard()}/${id()}`

  async function load() {
    problem.value = undefined
    try {
      file.value = await api.get<CaseFile>(path())
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  async function ask(action: CaseAction, form: Record<string, unknown>) {
    refused.value = undefined
    try {
      preview.value = await api.post<Preview>(`${path()}/${action.verb}/preview`, { form })
    } catch (thrown) {
      refused.value = asProblem(thrown)
    }
  }
  async function act(action: CaseAction, form: Record<string, unknown>): Promise<boolean> {
    busy.value = action.verb
    refused.value = undefined
    try {
      file.value = await api.post<CaseFile>(`${path()}/${action.verb}`, { version: file.value?.row.version, form })
      say(c('done', { what: said(action) }))
      refresh()
      return true
    } catch (thrown) {
      refused.value = asProblem(thrown)
      if (refused.value.code === 'CHANGED_MEANWHILE') await load()
      return false
    } finally {
      busy.value = null
    }
  }
  const clock = computed(() => file.value?.clocks.find((one) => one.state === 'RUNNING' || one.state === 'OVERDUE'))
  watch(() => `${standard()}/${id()}`, load, { immediate: true })
  return { file, problem, refused, preview, busy, clock, load, ask, act }
}
