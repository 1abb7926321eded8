import { api, asProblem, said, type Problem } from '@xiezhi/base'
import { useToast, type Action } from '@xiezhi/record-ui'
import { computed, ref, shallowRef, watch } from 'vue'
import { useCounts } from '../../../worklist/useCounts'
import type { AidFile } from './types'
import { a } from './words'

/** The file on a desk: read it, act on it, and keep what was typed when another was faster. */
export function useAidFile(id: () => string) {
  const file = shallowRef<AidFile>()
  const problem = shallowRef<Problem>()
  const refused = shallowRef<Problem>()
  const busy = ref<string | null>(null)
  const { say } = useToast()
  const { refresh } = useCounts()
  const path = () => `/api/legal-aid/files/${id()}`

  async function load() {
    problem.value = undefined
    try {
      file.value = await api.get<AidFile>(path())
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  /** The acts of this desk, each with its reasons; what the server does not offer says so. */
  const acts = (...verbs: { verb: string; name: string }[]): Action[] =>
    verbs.map(({ verb, name }) => {
      const found = file.value?.actions.find((action) => action.verb === verb)
      const not = { verb, label: name, english: name, allowed: false, reasons: [], remedy: a('notNow', { what: name }) }
      return found ?? not
    })

  async function act(verb: string, body: Record<string, unknown> = {}): Promise<boolean> {
    busy.value = verb
    refused.value = undefined
    const name = said(file.value?.actions.find((action) => action.verb === verb)) || verb
    try {
      const version = file.value?.application.version
      const now = await api.post<AidFile | { declined: true }>(`${path()}/${verb}`, { version, ...body })
      if ('application' in now) file.value = now // who has declined no longer sees the file
      say(a('done', { what: name }))
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
  const clock = computed(
    () =>
      file.value?.clocks
        .filter((one) => one.state === 'RUNNING' || one.state === 'OVERDUE')
        .sort((one, other) => one.due.localeCompare(other.due))[0],
  )
  watch(id, load, { immediate: true })
  return { file, problem, refused, busy, clock, load, acts, act }
}

export type Aid = ReturnType<typeof useAidFile>
