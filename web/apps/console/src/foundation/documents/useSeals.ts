import { api, asProblem, useAsync, type Problem } from '@xiezhi/base'
import { useToast, type Row } from '@xiezhi/record-ui'
import { computed, reactive, shallowRef } from 'vue'
import { f } from '../words'

export interface Seal extends Row {
  name: string
  code: string
  kind: string
  status: string
  validFrom: string
  validTo: string
  separateKeeper: boolean
}
export const ends = ['SUSPENDED', 'LOST', 'DESTROYED'] as const

/** The seals of one's units, and what their keeper does with them. */
export function useSeals() {
  const { data, problem, run } = useAsync(() =>
    api.get<{ items: Seal[]; next: string | null }>('/api/records/documents.seal', { query: { limit: 100 } }),
  )
  run()
  const ending = shallowRef<Seal>()
  const wish = reactive({ into: 'SUSPENDED', reason: '' })
  const refusal = shallowRef<Problem>()
  const { say } = useToast()
  const open = computed({ get: () => !!ending.value, set: (now) => now || (ending.value = undefined) })

  async function tried(work: () => Promise<unknown>) {
    refusal.value = undefined
    try {
      await work()
      ending.value = undefined
      say(f('saved'))
      await run()
    } catch (thrown) {
      refusal.value = asProblem(thrown)
    }
  }
  function end(seal: Seal) {
    Object.assign(wish, { into: 'SUSPENDED', reason: '' })
    refusal.value = undefined
    ending.value = seal
  }
  const send = () => tried(() => api.post(`/api/documents/seals/${ending.value?.id}/revoke`, { ...wish }))
  const keepApart = (seal: Seal, apart: boolean) =>
    tried(() => api.post(`/api/documents/seals/${seal.id}/keep-apart`, { apart }))
  return { data, problem, run, ending, wish, refusal, open, end, send, keepApart }
}
