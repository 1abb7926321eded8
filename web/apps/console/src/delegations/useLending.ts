import { api, asProblem, type Problem } from '@xiezhi/base'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import type { Delegation, Preview } from './types'

/** A day begins in the morning of a Chinese wall clock: from it, until but not including the other. */
const morning = (day: string | null) => (day ? new Date(`${day}T00:00:00+08:00`).toISOString() : null)

interface Task {
  business: { id: string }
  title: string
}

/** 委托: what is wished, and at every change what it would lend. */
export function useLending(lent: (made: Delegation) => void) {
  const wish = reactive({
    to: null as string | null,
    from: null as string | null,
    until: null as string | null,
    scope: 'ALL' as 'ALL' | 'KINDS' | 'ITEMS',
    kinds: [] as string[],
    items: [] as string[],
    mode: 'REDIRECT' as 'REDIRECT' | 'BOTH',
    existing: 'KEEP' as 'KEEP' | 'MOVE',
    sign: false,
    authorisation: '',
  })
  const problem = shallowRef<Problem>()
  const preview = shallowRef<Preview>()
  const sending = ref(false)
  const processes = ref<{ key: string; name: string; english: string }[]>([])
  const matters = ref<{ id: string; title: string }[]>([])
  const body = computed(() => ({
    to: wish.to,
    from: morning(wish.from),
    until: morning(wish.until),
    excludeSign: !wish.sign,
    authorisation: wish.sign ? wish.authorisation : null,
    kinds: wish.scope === 'KINDS' ? wish.kinds : [],
    items: wish.scope === 'ITEMS' ? wish.items : [],
    mode: wish.mode,
    existing: wish.existing,
  }))
  const complete = computed(
    () =>
      !!wish.to &&
      !!wish.from &&
      !!wish.until &&
      (wish.scope !== 'KINDS' || wish.kinds.length > 0) &&
      (wish.scope !== 'ITEMS' || wish.items.length > 0),
  )
  const ready = computed(() => complete.value && (!wish.sign || !!wish.authorisation))

  async function load() {
    const [drawn, todo] = await Promise.all([
      api.get<typeof processes.value>('/api/processes').catch(() => []),
      api.get<{ items: Task[] }>('/api/tasks', { query: { limit: 100 } }).catch(() => ({ items: [] })),
    ])
    processes.value = drawn
    matters.value = [
      ...new Map(todo.items.map((task) => [task.business.id, { id: task.business.id, title: task.title }])).values(),
    ]
  }
  async function look() {
    if (!complete.value) return void (preview.value = undefined)
    try {
      preview.value = await api.post<Preview>('/api/delegations/preview', body.value)
      problem.value = undefined
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  async function lend() {
    sending.value = true
    problem.value = undefined
    try {
      const made = await api.post<Delegation>('/api/delegations', body.value)
      Object.assign(wish, { to: null, items: [], kinds: [], scope: 'ALL', sign: false, authorisation: '' })
      lent(made)
    } catch (thrown) {
      problem.value = asProblem(thrown)
    } finally {
      sending.value = false
    }
  }
  watch(body, look, { deep: true })
  return { wish, problem, preview, processes, matters, ready, sending, load, lend }
}
