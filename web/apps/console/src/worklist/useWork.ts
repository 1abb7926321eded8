import { api, asProblem, useSession, type Problem } from '@xiezhi/base'
import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { boxes, type Box, type Task } from './types'
import { useCounts } from './useCounts'
import { k } from './words'

interface Answer {
  items: Task[]
  next: string | null
}
export type Urgency = 'overdue' | 'today' | 'soon' | 'later' | 'noClock'
const order: Urgency[] = ['overdue', 'today', 'soon', 'later', 'noClock']

/** How near a task's term is, in the words of the list's headings. */
export function urgencyOf(task: Task): Urgency {
  const clock = task.clock
  if (!clock) return 'noClock'
  if (clock.state === 'OVERDUE' || (clock.remaining ?? 1) < 0) return 'overdue'
  if (clock.state !== 'RUNNING') return 'later'
  if (clock.remaining === 0) return 'today'
  return (clock.remaining ?? 99) <= 3 ? 'soon' : 'later'
}

/** The work list: one box of it, searched, page after page. */
export function useWork() {
  const route = useRoute()
  const router = useRouter()
  const { counts, refresh } = useCounts()
  const { who } = useSession()
  const box = computed<Box>({
    get: () => boxes.find((one) => one === route.query.box) ?? 'todo',
    set: (now) => router.replace({ query: now === 'todo' ? {} : { box: now } }),
  })
  const q = ref('')
  const tasks = ref<Task[]>([])
  const after = ref<string | null>(null)
  const problem = shallowRef<Problem>()
  const ready = ref(false)

  async function load(more = false) {
    problem.value = undefined
    try {
      const answer = await api.get<Answer>('/api/tasks', {
        query: { box: box.value, q: q.value, limit: 50, after: more ? after.value : undefined },
      })
      tasks.value = more ? [...tasks.value, ...answer.items] : answer.items
      after.value = answer.next
    } catch (thrown) {
      problem.value = asProblem(thrown)
    } finally {
      ready.value = true
    }
  }
  function reload() {
    refresh()
    return load()
  }
  watch(
    [box, q, () => who.value.appointment], // another post has other work
    () => {
      ready.value = false
      tasks.value = []
      reload()
    },
    { immediate: true },
  )

  const groups = computed(() => {
    if (box.value !== 'todo') return [{ id: 'all', title: '', tasks: tasks.value }]
    return order
      .map((id) => ({ id, title: k(id), tasks: tasks.value.filter((task) => urgencyOf(task) === id) }))
      .filter((group) => group.tasks.length)
  })
  return { box, q, tasks, groups, after, problem, ready, counts, load, reload }
}

/** Where the work of a task is done: its desk, or the general page. */
export const deskOf = (task: Task): string => (task.desk ? `/${task.desk}/${task.business.id}` : `/tasks/${task.id}`)
