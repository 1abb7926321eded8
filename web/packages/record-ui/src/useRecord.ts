import { api, asProblem, useAsync, type Problem } from '@xiezhi/base'
import { ref, shallowRef, watch } from 'vue'
import type { Row, Version } from './types'

/** One record: read it, change it, and keep what was typed when another was faster. */
export function useRecord(of: () => string, id: () => string) {
  const row = shallowRef<Row>()
  const theirs = shallowRef<Row>()
  const saveProblem = shallowRef<Problem>()
  const draft = ref<Record<string, unknown>>()
  const path = () => `/api/records/${of()}/${id()}`
  const reading = useAsync(async () => (row.value = await api.get<Row>(path())))
  const history = useAsync(() => api.get<Version[]>(`${path()}/history`))

  const load = () => Promise.all([reading.run(), history.run()])
  const edit = () => (draft.value = { ...row.value })
  const stop = () => {
    draft.value = theirs.value = saveProblem.value = undefined
  }
  async function save(changed: Record<string, unknown>) {
    const version = theirs.value?.version ?? row.value?.version
    saveProblem.value = undefined
    try {
      row.value = await api.patch<Row>(path(), { ...changed, version })
      stop()
      history.run()
      return true
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (problem.code === 'CHANGED_MEANWHILE') theirs.value = problem.current as Row
      else saveProblem.value = problem
      return false
    }
  }
  const take = (field: string) => (draft.value = { ...draft.value, [field]: theirs.value?.[field] })
  watch([of, id], load, { immediate: true })
  return { row, draft, theirs, saveProblem, reading, history, edit, stop, save, take, load }
}
