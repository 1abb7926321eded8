import { api } from '@xiezhi/base'
import type { BulkVerb, Outlook } from '@xiezhi/record-ui'
import { ref, shallowRef, watch, type Ref } from 'vue'
import type { CaseAction, Preview } from './types'

/** One file among several, at the version that was looked at. */
export interface CaseOutlook {
  id: string
  version: number
  title: string
  state: string
  stateLabel: string
  actions: CaseAction[]
}

/** A form that can be the same for all: nothing that points to rows of one file. */
const shared = (act: CaseAction) => act.fields.every((field) => field.kind !== 'list' && !isOfFile(field.ref))
const isOfFile = (ref: string | null | undefined) => !!ref && !ref.startsWith('identity.')

const outlookOf = (file: CaseOutlook, act: CaseAction | undefined, said?: Preview): Outlook => ({
  id: file.id,
  title: file.title,
  version: file.version,
  allowed: said ? said.allowed : !!act?.allowed,
  reasons: said ? [...said.obstacles, ...said.reasons] : (act?.reasons ?? []),
  remedy: act?.remedy ?? '',
})

async function look(standard: string, ids: string[]): Promise<CaseOutlook[]> {
  const pages = []
  for (let at = 0; at < ids.length; at += 100) pages.push(ids.slice(at, at + 100))
  const path = `/api/cases/${standard}/outlook`
  return (await Promise.all(pages.map((page) => api.post<CaseOutlook[]>(path, { ids: page })))).flat()
}

async function preview(standard: string, verb: string, form: Record<string, unknown>, ids: string[]) {
  const files = await look(standard, ids)
  const all: Outlook[] = []
  for (const file of files) {
    const act = file.actions.find((one) => one.verb === verb)
    const ask = act?.allowed && act.previews
    const path = `/api/cases/${standard}/${file.id}/${verb}/preview`
    all.push(outlookOf(file, act, ask ? await api.post<Preview>(path, { form }) : undefined))
  }
  return all
}

/** The acts of a procedure as verbs on several of its files; each file is then acted on by itself. */
export function verbsOf(standard: string, files: CaseOutlook[]): BulkVerb[] {
  const acts = new Map(files.flatMap((file) => file.actions.map((act) => [act.verb, act] as const)))
  return [...acts.values()].filter(shared).map((act) => ({
    key: `act:${act.verb}`,
    label: act.label,
    english: act.english,
    seal: act.stepUp,
    fields: act.fields,
    allowedBy: files.filter((file) => file.actions.some((one) => one.verb === act.verb && one.allowed)).length,
    preview: (form, ids) => preview(standard, act.verb, form, ids),
    act: (row, form) => api.post(`/api/cases/${standard}/${row.id}/${act.verb}`, { version: row.version, form }),
  }))
}

/** What may be done with the files chosen, asked again whenever the choice changes. */
export function useCaseBulk(standard: () => string | undefined, ids: () => string[]) {
  const verbs: Ref<BulkVerb[]> = shallowRef([])
  const looking = ref(false)
  let asked = 0
  watch(
    () => `${standard()} ${ids().join()}`,
    async () => {
      const mine = ++asked
      const of = standard()
      looking.value = !!of && ids().length > 0
      if (!looking.value || !of) return void (verbs.value = [])
      const files = await look(of, ids()).catch(() => [])
      if (mine !== asked) return
      verbs.value = verbsOf(of, files)
      looking.value = false
    },
    { immediate: true },
  )
  return { verbs, looking }
}
