import { api, asProblem, today, useAsync, type Problem } from '@xiezhi/base'
import { useToast } from '@xiezhi/record-ui'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { lastDayOf } from './dates'
import { lineOf, linesOf, readPoints, type Typed } from './typed'
import type { Grid, Part, PointsRow } from './types'
import { m } from './words'

interface TriedOut {
  faults: { field: string; message: string; remedy: string | null }[]
  rows: PointsRow[]
}
const key = (file: string, part: Part) => `${file}|${part}`

/** A ward's month: what stands, what is typed, what it would come to, and the acts on the whole month. */
export function usePoints(ward: () => string | undefined, month: () => string) {
  const { data: grid, problem, busy, run } = useAsync((path: string) => api.get<Grid>(path))
  const typed = reactive(new Map<string, string>())
  const shared = reactive({ clause: '', factDay: '', fact: '' })
  const tried = shallowRef<TriedOut>()
  const refused = shallowRef<Problem>()
  const working = ref(false)
  const { say } = useToast()
  const path = (more = '') => `/api/prison/points/${ward()}${more}`
  const first = () => `${month()}-01`
  const load = () => (ward() ? run(`${path()}?month=${first()}`) : Promise.resolve(undefined))

  const batch = computed(() =>
    [...typed].flatMap(([cell, text]): Typed[] => {
      const [file, part] = cell.split('|') as [string, Part]
      const points = readPoints(text, part)
      return points === null || Number.isNaN(points) ? [] : [{ file, part, points }]
    }),
  )
  const unreadable = computed(
    () =>
      new Set(
        [...typed]
          .filter(([cell, text]) => Number.isNaN(readPoints(text, cell.split('|')[1] as Part) ?? 0))
          .map(([cell]) => cell),
      ),
  )
  const faultAt = computed(() => {
    const found = new Map<string, string>()
    for (const fault of tried.value?.faults ?? []) {
      const line = batch.value[lineOf(fault.field) ?? -1]
      if (line) found.set(key(line.file, line.part), fault.message)
    }
    return found
  })
  const wouldBe = computed(() => new Map((tried.value?.rows ?? []).map((row) => [row.file, row])))
  const lines = () => linesOf(batch.value, { ...shared })

  function type(file: string, part: Part, text: string) {
    tried.value = undefined
    if (text.trim()) typed.set(key(file, part), text)
    else typed.delete(key(file, part))
  }
  function clear() {
    typed.clear()
    tried.value = undefined
    refused.value = undefined
  }
  async function guarded(work: () => Promise<void>) {
    working.value = true
    refused.value = undefined
    try {
      await work()
    } catch (thrown) {
      refused.value = asProblem(thrown)
    } finally {
      working.value = false
    }
  }
  const preview = () =>
    guarded(async () => {
      tried.value = await api.post<TriedOut>(path('/entries/preview'), { month: first(), entries: lines() })
    })
  const save = () =>
    guarded(async () => {
      const saved = await api.post<{ entries: string[]; grid: Grid }>(path('/entries'), {
        month: first(),
        entries: lines(),
      })
      grid.value = saved.grid
      clear()
      say(m('saved', { n: saved.entries.length }))
    })
  const takeBack = (entry: string) =>
    guarded(async () => {
      await api.post(path('/take-back'), { entries: [entry] })
      say(m('takenBack'))
      await load()
    })
  const publish = () =>
    guarded(async () => {
      grid.value = await api.post<Grid>(path('/publish'), { month: first() })
      say(m('published'))
    })
  const confirm = () =>
    guarded(async () => {
      const done = await api.post<{ completed: number }>(path('/confirm'), { month: first() })
      say(m('confirmed', { n: done.completed }))
      await load()
    })

  watch(
    () => `${ward()}/${month()}`,
    () => {
      clear()
      shared.factDay = lastDayOf(month(), today())
      void load()
    },
    { immediate: true },
  )
  return {
    ...{ grid, problem, busy, load, typed, type, shared, batch, unreadable, faultAt, wouldBe, tried, refused, working },
    ...{ clear, preview, save, takeBack, publish, confirm, key },
  }
}
