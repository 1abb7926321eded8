import { api, asProblem, useSession, useToast, type Problem } from '@xiezhi/base'
import { computed, ref, shallowRef } from 'vue'
import type { Delegation, DoneLine } from './types'
import { v } from './words'

const over = (one: Delegation) => one.state === 'EXPIRED' || one.state === 'REVOKED'

/** 委托清单: mine and those made to me, what waits for my approval, and what was done under each. */
export function useDelegations() {
  const { who, load: lookAgain, actAs } = useSession()
  const { say } = useToast()
  const all = ref<Delegation[]>([])
  const waiting = ref<Delegation[]>([])
  const loaded = ref(false)
  const problem = shallowRef<Problem>()
  const supervises = computed(() => who.value.duties.includes('workflow.supervise'))
  const current = computed(() => all.value.filter((one) => !over(one)))
  const past = computed(() => all.value.filter(over))

  async function load() {
    ;[all.value, waiting.value] = await Promise.all([
      api.get<Delegation[]>('/api/delegations'),
      supervises.value ? api.get<Delegation[]>('/api/delegations/to-approve') : [],
    ])
    loaded.value = true
  }
  async function tried(work: () => Promise<unknown>, words?: string) {
    problem.value = undefined
    try {
      await work()
      if (words) say(words)
      await Promise.all([load(), lookAgain()])
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  const revoke = (one: Delegation) => tried(() => api.delete(`/api/delegations/${one.id}`), v('revoked'))
  const approve = (one: Delegation) => tried(() => api.post(`/api/delegations/${one.id}/approve`, {}), v('approved'))
  /** The post that was lent to me, while it is. */
  const postOf = (one: Delegation) =>
    (who.value.appointments ?? []).find((post) => post.standIn?.principal === one.principal.id)
  async function takeUp(one: Delegation) {
    const post = postOf(one)
    if (post) await tried(() => actAs(post.id), v('taken', { name: one.principal.name }))
  }
  const acts = (one: Delegation) => api.get<DoneLine[]>(`/api/delegations/${one.id}/acts`)
  return { who, current, past, waiting, loaded, problem, load, tried, revoke, approve, postOf, takeUp, acts }
}
