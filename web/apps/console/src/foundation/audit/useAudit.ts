import { api, asProblem, type Problem } from '@xiezhi/base'
import { reactive, ref, shallowRef } from 'vue'

export interface AuditEntry {
  id?: string
  seq?: number
  number?: number
  at: string
  actor?: { id: string; name: string } | string | null
  action: string
  subject?: string | { standard?: string; id?: string; title?: string } | null
  detail?: string | null
  purpose?: string | null
  address?: string | null
  hash?: string
}
interface Page {
  items: AuditEntry[]
  next: string | null
}
export interface Verdict {
  valid?: boolean
  ok?: boolean
  entries?: number
  count?: number
  brokenAt?: number | string | null
}

/** 审计: looked at by the auditor alone, changed by nobody. */
export function useAudit() {
  const asked = reactive<{ actor: string; action: string; from: string | null; to: string | null }>({ actor: '', action: '', from: null, to: null })
  const items = ref<AuditEntry[]>([])
  const next = ref<string | null>(null)
  const ready = ref(false)
  const problem = shallowRef<Problem>()
  const verdict = shallowRef<Verdict>()
  const busy = ref(false)

  async function tried(work: () => Promise<void>) {
    problem.value = undefined
    try {
      await work()
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  const load = (more = false) =>
    tried(async () => {
      const page = await api.get<Page>('/api/audit', { query: { ...asked, after: more ? next.value : undefined } })
      items.value = more ? [...items.value, ...page.items] : page.items
      next.value = page.next
      ready.value = true
    })
  const verify = async () => {
    busy.value = true
    await tried(async () => void (verdict.value = await api.get<Verdict>('/api/audit/verify', { timeoutMs: 120_000 })))
    busy.value = false
  }
  load()
  return { asked, items, next, ready, problem, verdict, busy, load, verify }
}
