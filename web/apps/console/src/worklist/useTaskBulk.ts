import { api } from '@xiezhi/base'
import type { BulkVerb, Field, Outlook } from '@xiezhi/record-ui'
import type { Task } from './types'
import { k } from './words'

interface Said {
  id: string
  title: string
  allowed: boolean
  why: string
  basis: string[]
  remedy: string
}

const field = (name: 'to' | 'reason', kind: Field['kind'], ref?: string): Field => ({
  name,
  label: k(name),
  english: k(name),
  kind,
  ref,
  required: true,
})
const hand = () => [field('to', 'ref', 'person'), field('reason', 'long-text')]
const forms: Record<string, () => Field[]> = {
  claim: () => [],
  unclaim: () => [],
  withdraw: () => [],
  urge: () => [],
  transfer: hand,
  delegate: hand,
  return: () => [field('reason', 'long-text')],
}
const opposite: Record<string, string> = { claim: 'unclaim', unclaim: 'claim' }
const word = (key: string) => k(key as Parameters<typeof k>[0])
const hintOf = (verb: string) => (word(`hint.${verb}`) === `hint.${verb}` ? undefined : word(`hint.${verb}`))

const outlookOf = (row: Said): Outlook => ({
  ...row,
  reasons: row.basis.map((basis) => ({ basis, finding: row.why })),
  why: row.basis.length ? '' : row.why,
})

/** The verbs of tasks on several of them; each task is then sent by itself. */
export function taskVerbs(tasks: Task[]): BulkVerb[] {
  return Object.keys(forms)
    .map((verb) => ({ verb, allowedBy: tasks.filter((task) => task.actions.includes(verb)).length }))
    .filter(({ allowedBy }) => allowedBy > 0)
    .map(({ verb, allowedBy }) => ({
      key: `task:${verb}`,
      label: word(`verb.${verb}`),
      english: word(`verb.${verb}`),
      hint: hintOf(verb),
      fields: forms[verb](),
      allowedBy,
      preview: async (form, ids) =>
        (await api.post<Said[]>('/api/tasks/preview', { verb, ids, form: { ...form } })).map(outlookOf),
      act: (row, form) => api.post(`/api/tasks/${row.id}/${verb}`, { ...form }),
      undo: opposite[verb] ? (row) => api.post(`/api/tasks/${row.id}/${opposite[verb]}`, {}) : undefined,
    }))
}
