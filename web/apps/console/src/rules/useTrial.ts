import { api, asProblem, type Problem } from '@xiezhi/base'
import type { Ruling } from '@xiezhi/record-ui'
import { ref, shallowRef, watch } from 'vue'
import { formable, type Rule } from './useRules'

type Facts = Record<string, unknown>
const filled = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== ''))

/** Facts in, ruling out: by form, or as JSON where a rule wants lists within lists. */
export function useTrial(rule: () => Rule | undefined) {
  const facts = ref<Facts>({})
  const json = ref(false)
  const written = ref('{}')
  const badJson = ref(false)
  const ruling = shallowRef<Ruling | null>(null)
  const problem = shallowRef<Problem>()
  const busy = ref(false)

  function fill(given: Facts) {
    facts.value = { ...given }
    written.value = JSON.stringify(given, null, 2)
    run()
  }
  function read(): Facts | null {
    if (!json.value) return filled(facts.value)
    try {
      badJson.value = false
      return JSON.parse(written.value) as Facts
    } catch {
      badJson.value = true
      return null
    }
  }
  async function run() {
    const given = read()
    if (!given) return
    busy.value = true
    problem.value = undefined
    try {
      ruling.value = await api.post<Ruling>(`/api/rules/${rule()?.name}`, given)
    } catch (thrown) {
      problem.value = asProblem(thrown)
    } finally {
      busy.value = false
    }
  }
  watch(json, (now) => now && (written.value = JSON.stringify(filled(facts.value), null, 2)))
  watch(
    rule,
    (now) => {
      json.value = !formable(now)
      const first = now?.examples?.[0]
      if (first) fill(first.given)
    },
    { immediate: true },
  )
  return { facts, json, written, badJson, ruling, problem, busy, run, fill }
}
