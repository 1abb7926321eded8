import { api, asProblem, today, type Problem } from '@xiezhi/base'
import type { Ruling } from '@xiezhi/record-ui'
import { computed, ref, shallowRef } from 'vue'
import type { CommutationValue, ParoleValue, Sheet, TermValue } from './ruler'

export interface Row {
  from: string | null
  to: string | null
}
export interface Cut {
  ruled: string | null
  served: string | null
  months: number | null
}

/** The facts of a term as the form holds them, and the sheet that the rules make of them. */
export function useTermSheet() {
  const form = ref({
    penalty: 'fixed-term',
    years: 5 as number | null,
    months: 6 as number | null,
    effective: '2024-12-20' as string | null,
    start: '2024-03-12' as string | null,
    delivered: '2025-01-15' as string | null,
    printedEnd: null as string | null,
    custody: [] as Row[],
    cuts: [] as Cut[],
    flags: [] as string[],
    reported: today() as string | null,
  })
  const sheet = shallowRef<Sheet>()
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  const lasting = computed(() => form.value.penalty === 'life' || form.value.penalty === 'reprieve')

  function sentence() {
    const f = form.value
    const term = `P${f.years ? `${f.years}Y` : ''}${f.months ? `${f.months}M` : ''}`
    return {
      penalty: f.penalty,
      effective: f.effective,
      delivered: f.delivered,
      ...(lasting.value
        ? {}
        : {
            term: term === 'P' ? 'P0D' : term,
            start: f.start,
            printedEnd: f.printedEnd,
            custody: f.custody.filter((one) => one.from && one.to),
          }),
      changes: f.cuts
        .filter((cut) => cut.ruled && cut.months)
        .map((cut) => ({ kind: 'commutation', ruled: cut.ruled, served: cut.served, months: cut.months })),
    }
  }
  async function guarded(work: () => Promise<Sheet>) {
    busy.value = true
    problem.value = undefined
    try {
      sheet.value = await work()
    } catch (thrown) {
      problem.value = asProblem(thrown)
    } finally {
      busy.value = false
    }
  }
  /** The open rules are asked, so that what is on the screen is what anybody would be told. */
  const run = () =>
    guarded(async () => {
      const on = form.value.reported ?? today()
      const facts = { sentence: sentence(), flags: form.value.flags, reported: on }
      const term = await api.post<Ruling & { value: TermValue }>('/api/rules/term-state', facts.sentence)
      if (!form.value.delivered || (form.value.effective ?? '') > on)
        return { on, term, commutation: null, parole: null }
      const [commutation, parole] = await Promise.all([
        api.post<Ruling & { value: CommutationValue }>('/api/rules/commutation-eligibility', facts),
        api.post<Ruling & { value: ParoleValue }>('/api/rules/parole-check', { file: facts }),
      ])
      return { on, term, commutation, parole }
    })
  const open = (person: string) => guarded(() => api.get<Sheet>(`/api/sentence/persons/${person}/sheet`))
  return { form, sheet, problem, busy, lasting, run, open }
}
