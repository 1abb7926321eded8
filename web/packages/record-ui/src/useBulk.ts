import { asProblem, type Problem, type Said } from '@xiezhi/base'
import { computed, reactive, ref } from 'vue'
import type { Field, Reason } from './types'

/** What a verb would do to one row, known before anything is done. */
export interface Outlook {
  id: string
  title: string
  allowed: boolean
  will?: string
  reasons: Reason[]
  why?: string
  remedy?: string
  version?: number
}

/** A verb that can be done on several rows: with one form for all of them, or none. */
export interface BulkVerb extends Said {
  key: string
  label: string
  english: string
  /** How many of the chosen rows it may be done on, as far as the list knows. */
  allowedBy: number
  seal?: boolean
  hint?: string
  fields?: Field[]
  preview(form: Record<string, unknown>, ids: string[]): Promise<Outlook[]>
  act(row: Outlook, form: Record<string, unknown>): Promise<unknown>
  undo?(row: Outlook): Promise<unknown>
}

export type RowState = 'ready' | 'refused' | 'working' | 'done' | 'changed' | 'failed'
export interface BulkRow {
  outlook: Outlook
  state: RowState
  problem?: Problem
}
export type BulkStep = 'form' | 'preview' | 'running' | 'result'

const ours = (problem: Problem) => ['STEP_UP_REQUIRED', 'UNAUTHENTICATED'].includes(problem.code)

/** What came of a row that the preview had allowed: someone was faster, it was refused, or the line broke. */
export function stateAfter(problem: Problem): RowState {
  if (problem.code === 'CHANGED_MEANWHILE') return 'changed'
  return problem.passing || problem.code === 'TOO_MANY' || problem.code === 'BUG' ? 'failed' : 'refused'
}

/** One verb on several rows: preview, one confirmation, then each row by itself through the same door as a single act. */
export function useBulk(verb: BulkVerb, ids: string[]) {
  const step = ref<BulkStep>(verb.fields?.length ? 'form' : 'preview')
  const form = ref<Record<string, unknown>>({})
  const rows = ref<BulkRow[]>([])
  const problem = ref<Problem>()
  const stopping = ref(false)
  const startedAt = ref(0)
  let asked = ids

  const count = (...states: RowState[]) => rows.value.filter((row) => states.includes(row.state)).length
  const ready = computed(() => count('ready'))
  const done = computed(() => count('done'))
  const tried = computed(() => count('done', 'changed', 'failed', 'refused'))
  const again = computed(() => rows.value.filter((row) => row.state === 'changed' || row.state === 'failed'))
  /** Seconds left, once three rows have told how long one takes. */
  const left = computed(() => {
    const worked = count('done', 'changed', 'failed')
    return worked < 3 ? null : Math.ceil((((Date.now() - startedAt.value) / worked) * ready.value) / 1000)
  })

  async function preview(values?: Record<string, unknown>) {
    if (values) form.value = values
    problem.value = undefined
    try {
      const found = await verb.preview(form.value, asked)
      const kept = rows.value.filter((row) => !asked.includes(row.outlook.id))
      rows.value = [
        ...found.map((outlook): BulkRow => reactive({ outlook, state: outlook.allowed ? 'ready' : 'refused' })),
        ...kept,
      ]
      step.value = 'preview'
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  /** Row after row, so that a proof of who acts is asked for once and a stop is a stop. */
  async function run() {
    step.value = 'running'
    stopping.value = false
    problem.value = undefined
    startedAt.value = Date.now()
    for (const row of rows.value) {
      if (stopping.value) break
      if (row.state === 'ready' && !(await one(row))) break
    }
    step.value = 'result'
  }
  async function one(row: BulkRow): Promise<boolean> {
    row.state = 'working'
    try {
      await verb.act(row.outlook, form.value)
      row.state = 'done'
    } catch (thrown) {
      row.problem = asProblem(thrown)
      row.state = ours(row.problem) ? 'ready' : stateAfter(row.problem)
      if (ours(row.problem)) {
        problem.value = row.problem
        return false
      }
    }
    return true
  }
  /** What failed or had changed is looked at afresh; what is done stays done. */
  function retry() {
    asked = again.value.map((row) => row.outlook.id)
    return preview()
  }
  const stop = () => (stopping.value = true)
  const doneRows = () => rows.value.filter((row) => row.state === 'done').map((row) => row.outlook)
  if (step.value === 'preview') preview()
  return { step, form, rows, problem, ready, done, tried, again, left, stopping, preview, run, retry, stop, doneRows }
}
