import { api, asProblem, plusDays, type Problem } from '@xiezhi/base'
import { reactive, ref, shallowRef } from 'vue'

export interface AuditEntry {
  seq: number
  at: string
  actor?: string | null
  account?: string | null
  identity?: string | null
  address?: string | null
  action: string
  standard?: string | null
  object?: string | null
  detail?: Record<string, unknown> | null
  result?: string | null
  hash?: string | null
}
interface Page {
  items: AuditEntry[]
  next: string | null
}
export interface Verdict {
  holds: boolean
  links: number
  checkpoints?: number
  waiting?: number
  broken?: { seq: number; kind: string; message: string } | null
}

/** 审计: looked at by the auditor alone, changed by nobody. */
export function useAudit() {
  const asked = reactive<{ actor: string; action: string; from: string | null; to: string | null }>({
    actor: '',
    action: '',
    from: null,
    to: null,
  })
  const items = ref<AuditEntry[]>([])
  const next = ref<string | null>(null)
  const ready = ref(false)
  const problem = shallowRef<Problem>()
  const verdict = shallowRef<Verdict>()
  const busy = ref(false)

  /** Days as the trail counts them: from the morning of the first to the night of the last, on a Chinese wall clock. */
  const whole = () => ({
    actor: asked.actor,
    action: asked.action,
    from: asked.from ? `${asked.from}T00:00:00+08:00` : undefined,
    to: asked.to ? `${plusDays(asked.to, 1)}T00:00:00+08:00` : undefined,
  })
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
      const page = await api.get<Page>('/api/audit', { query: { ...whole(), after: more ? next.value : undefined } })
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
