import { address, api, asProblem, plusDays, type Problem } from '@xiezhi/base'
import { download, sizeText } from '@xiezhi/record-ui'
import { reactive, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

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
  copies?: number
  broken?: { seq: number; kind: string; message: string } | null
}

type Asked = Record<'actor' | 'action' | 'standard' | 'object' | 'from' | 'to', string>
const KEYS: (keyof Asked)[] = ['actor', 'action', 'standard', 'object', 'from', 'to']

/** 审计: looked at by the auditor alone, changed by nobody; what is asked stands in the address, so that it can be sent on. */
export function useAudit() {
  const route = useRoute()
  const router = useRouter()
  const asked = reactive({} as Asked)
  const items = ref<AuditEntry[]>([])
  const next = ref<string | null>(null)
  const ready = ref(false)
  const problem = shallowRef<Problem>()
  const verdict = shallowRef<Verdict>()
  const busy = ref(false)
  const exporting = ref('')

  /** Days as the trail counts them: from the morning of the first to the night of the last, on a Chinese wall clock. */
  const whole = () => ({
    ...Object.fromEntries(KEYS.map((key) => [key, asked[key]?.trim() || undefined])),
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
  const save = (name: string) =>
    tried(async () => {
      exporting.value = '…'
      const told = (bytes: number) => void (exporting.value = sizeText(bytes))
      await download(address('/api/audit/export', whole()), 'csv', name, told).finally(() => (exporting.value = ''))
    })
  const search = () =>
    router.replace({ query: Object.fromEntries(KEYS.filter((k) => asked[k]).map((k) => [k, asked[k]])) })
  const only = (entry: AuditEntry) => {
    KEYS.forEach((key) => (asked[key] = ''))
    asked.object = entry.object ?? ''
    search()
  }
  watch(
    () => route.query,
    (query) => {
      KEYS.forEach((key) => (asked[key] = String(query[key] ?? '')))
      load()
    },
    { immediate: true },
  )
  return { asked, items, next, ready, problem, verdict, busy, exporting, load, verify, save, search, only }
}
