import { api, asProblem } from '@xiezhi/base'
import { useToast } from '@xiezhi/record-ui'
import { ref, shallowRef } from 'vue'
import type { Task } from './types'
import { needsWords } from './verbs'
import { k } from './words'

/** Verbs that need no words are done at once, with an undo where there is one; the others open their sheet. */
export function useTaskVerbs(changed: () => void) {
  const { say } = useToast()
  const asking = shallowRef<Task>()
  const verb = ref('claim')
  const label = (of: string) => k(`verb.${of}` as Parameters<typeof k>[0])
  const opposite: Record<string, string> = { claim: 'unclaim', unclaim: 'claim' }

  async function at(task: Task, now: string) {
    try {
      await api.post(`/api/tasks/${task.id}/${now}`, {})
      const back = opposite[now]
      say(k('done', { verb: label(now) }), 'good', back ? () => at(task, back) : undefined)
      changed()
    } catch (thrown) {
      const problem = asProblem(thrown)
      say([problem.title, problem.detail, problem.remedy].filter(Boolean).join(' '), 'late')
    }
  }
  function act(task: Task, now: string) {
    verb.value = now
    if (needsWords(now)) asking.value = task
    else at(task, now)
  }
  function done() {
    asking.value = undefined
    say(k('done', { verb: label(verb.value) }))
    changed()
  }
  return { asking, verb, act, done }
}
