import { api, asProblem, useAsync, type Problem } from '@xiezhi/base'
import { useToast } from '@xiezhi/record-ui'
import { onMounted, ref, shallowRef } from 'vue'
import type { Matter, Sitting } from './types'
import { m } from './words'

export type Ballot = 'AGREE' | 'OPPOSE' | 'ABSTAIN'

/** The meeting as it stands, and what a member or the secretary does in it; after each act it is read anew. */
export function useCommittee() {
  const { data: sitting, problem, run } = useAsync(() => api.get<Sitting>('/api/prison/committee'))
  const refused = shallowRef<Problem>()
  const busy = ref<string | null>(null)
  const { say } = useToast()
  onMounted(run)

  async function act(matter: Matter, verb: string, form: Record<string, unknown>, told: string): Promise<boolean> {
    busy.value = matter.id
    refused.value = undefined
    try {
      await api.post(`/api/cases/${matter.standard}/${matter.id}/${verb}`, { version: matter.version, form })
      say(told)
      await run()
      return true
    } catch (thrown) {
      refused.value = asProblem(thrown)
      if (refused.value.code === 'CHANGED_MEANWHILE') await run()
      return false
    } finally {
      busy.value = null
    }
  }
  const vote = (matter: Matter, ballot: Ballot, opinion: string) =>
    act(matter, 'vote', { ballot, opinion: opinion.trim() || null }, m('voted'))
  const recuse = (matter: Matter, why: string) => act(matter, 'recuse', { opinion: why }, m('recused'))
  const conclude = (matter: Matter, members: number) => act(matter, 'conclude', { members }, m('concluded'))
  return { sitting, problem, refused, busy, run, vote, recuse, conclude }
}
