import { api, asProblem, said, timeText, type Problem, type Said } from '@xiezhi/base'
import { useStandard, useToast, valueText, type Descriptor, type Field, type Row } from '@xiezhi/record-ui'
import { computed, ref, shallowRef, watch } from 'vue'
import { f, spoken } from '../words'
import { accountFields, asked, standardOf, type RowVerb } from './parts'

export interface Branch {
  row: Row
  children: Branch[]
}
interface Found {
  items: Row[]
  next: string | null
}
const hidden = /^(id|version|masked|titles|unit|person)$/

/** The units as the tree they are. */
export function treeOf(rows: Row[]): Branch[] {
  const all = new Map(rows.map((row) => [row.id, { row, children: [] as Branch[] }]))
  const roots: Branch[] = []
  for (const branch of all.values()) {
    const parent = all.get(String(branch.row.parent ?? ''))
    if (parent) parent.children.push(branch)
    else roots.push(branch)
  }
  return roots
}

export function cellText(row: Row, name: string, descriptor: Descriptor | undefined): string {
  const field = descriptor?.fields.find((one) => one.name === name)
  if (field) return valueText(field, row[name], row)
  const value = row[name]
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return timeText(value)
  return typeof value === 'object' && value !== null ? said(value as Said) : String(value ?? '')
}

/** One part of the administration: its rows, adding to it, and what may be done with a row. */
export function useAdmin(part: () => string) {
  const descriptor = useStandard(() => standardOf[part()] ?? '')
  const rows = shallowRef<Row[]>()
  const next = ref<string | null>(null)
  const problem = shallowRef<Problem>()
  const refusal = shallowRef<Problem>()
  const adding = ref(false)
  const { say } = useToast()

  async function load(more = false) {
    problem.value = undefined
    if (!more) rows.value = undefined
    try {
      const query = { limit: part() === 'units' ? 100 : 50, after: more ? next.value : undefined }
      const found = await api.get<Found>(`/api/admin/${part()}`, { query })
      rows.value = more ? [...(rows.value ?? []), ...found.items] : found.items
      next.value = found.next
      if (part() === 'units' && found.next && (rows.value?.length ?? 0) < 1000) await load(true)
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  async function tried(work: () => Promise<unknown>) {
    refusal.value = undefined
    try {
      await work()
      adding.value = false
      say(f('saved'))
      await load()
    } catch (thrown) {
      refusal.value = asProblem(thrown)
    }
  }
  const add = (value: Record<string, unknown>) => tried(() => api.post(`/api/admin/${part()}`, value))
  const act = (row: Row, verb: RowVerb, words?: Record<string, unknown>) =>
    tried(() => {
      const path = `/api/admin/${part()}/${row.id}`
      return verb.verb === 'withdraw'
        ? api.delete(path)
        : api.post(`${path}/${verb.verb}`, { ...verb.body?.(row), ...words })
    })

  const columns = computed(() => {
    const listed = descriptor.value?.fields
      .filter((field) => field.listed)
      .map((field) => ({ name: field.name, title: said(field) }))
    if (listed?.length) return listed
    return Object.keys(rows.value?.[0] ?? {})
      .filter((name) => !hidden.test(name))
      .map((name) => ({ name, title: spoken(`account.${name}`) }))
  })
  /** The form of this part: its standard, cut down to what is asked for. */
  const form = computed<Descriptor | undefined>(() => {
    const none = { list: true, create: true, update: true, unmask: false, export: false }
    if (part() === 'accounts')
      return { code: 'accounts', name: '', english: '', version: '', room: '', fields: accountFields, may: none }
    const wanted = asked[part()]
    const whole = descriptor.value
    return (
      whole && {
        ...whole,
        fields: whole.fields.filter(
          (field: Field & { key?: boolean }) => !field.key && (!wanted || wanted.includes(field.name)),
        ),
      }
    )
  })
  const branches = computed(() => treeOf(rows.value ?? []))
  watch(part, () => ((adding.value = false), (refusal.value = undefined), load()), { immediate: true })
  return { rows, next, columns, branches, descriptor, form, problem, refusal, adding, add, act, load }
}
