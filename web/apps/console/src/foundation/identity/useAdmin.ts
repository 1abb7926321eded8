import { api, asProblem, said, type Problem } from '@xiezhi/base'
import { useStandard, useToast, valueText, type Descriptor, type Row } from '@xiezhi/record-ui'
import { computed, ref, shallowRef, watch } from 'vue'
import { f } from '../words'

export const parts = ['units', 'people', 'accounts', 'appointments', 'grants'] as const
const standardOf: Record<string, string> = {
  units: 'identity.unit',
  people: 'identity.person',
  accounts: 'identity.account',
  appointments: 'identity.appointment',
  grants: 'identity.grant',
}
const hidden = /^(id|version|masked|titles|password|secret)$/

export interface Branch {
  row: Row
  children: Branch[]
}

/** The units as the tree they are. */
export function treeOf(rows: Row[]): Branch[] {
  const all = new Map(rows.map((row) => [row.id, { row, children: [] as Branch[] }]))
  const roots: Branch[] = []
  for (const branch of all.values()) {
    const parent = all.get(String(branch.row.parent ?? branch.row.parentId ?? ''))
    if (parent) parent.children.push(branch)
    else roots.push(branch)
  }
  return roots
}

export function cellText(row: Row, name: string, descriptor: Descriptor | undefined): string {
  const field = descriptor?.fields.find((one) => one.name === name)
  if (field) return valueText(field, row[name], row)
  const value = row[name]
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'object' ? said(one) : String(one))).join('、')
  return typeof value === 'object' && value !== null ? said(value) : String(value ?? '')
}

/** One part of the administration: its rows, and adding to it. */
export function useAdmin(part: () => string) {
  const descriptor = useStandard(() => standardOf[part()] ?? '')
  const rows = shallowRef<Row[]>()
  const problem = shallowRef<Problem>()
  const refusal = shallowRef<Problem>()
  const adding = ref(false)
  const { say } = useToast()

  async function load() {
    problem.value = undefined
    rows.value = undefined
    try {
      const found = await api.get<Row[] | { items: Row[] }>(`/api/admin/${part()}`)
      rows.value = Array.isArray(found) ? found : found.items
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  async function add(value: Record<string, unknown>) {
    refusal.value = undefined
    try {
      await api.post(`/api/admin/${part()}`, value)
      adding.value = false
      say(f('saved'))
      load()
    } catch (thrown) {
      refusal.value = asProblem(thrown)
    }
  }
  const columns = computed(() => {
    const listed = descriptor.value?.fields
      .filter((field) => field.listed)
      .map((field) => ({ name: field.name, title: said(field) }))
    if (listed?.length) return listed
    return Object.keys(rows.value?.[0] ?? {})
      .filter((name) => !hidden.test(name))
      .map((name) => ({ name, title: name }))
  })
  const branches = computed(() => treeOf(rows.value ?? []))
  watch(part, () => ((adding.value = false), load()), { immediate: true })
  return { rows, columns, branches, descriptor, problem, refusal, adding, add, load }
}
