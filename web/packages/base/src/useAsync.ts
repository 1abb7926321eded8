import { computed, ref, shallowRef } from 'vue'
import { asProblem, type Problem } from './problem'

/** One running piece of work with its result or its problem. An older answer never overwrites a newer one. */
export function useAsync<A extends unknown[], T>(work: (...args: A) => Promise<T>) {
  const data = shallowRef<T>()
  const problem = shallowRef<Problem>()
  const running = ref(0)
  let newest = 0

  async function run(...args: A): Promise<T | undefined> {
    const mine = ++newest
    running.value++
    problem.value = undefined
    try {
      const result = await work(...args)
      if (mine === newest) data.value = result
      return result
    } catch (thrown) {
      if (mine === newest) problem.value = asProblem(thrown)
      return undefined
    } finally {
      running.value--
    }
  }

  const busy = computed(() => running.value > 0)
  return { data, problem, busy, run }
}
