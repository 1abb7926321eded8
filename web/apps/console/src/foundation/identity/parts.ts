import type { Field } from '@xiezhi/record-ui'

export const parts = ['units', 'people', 'posts', 'appointments', 'accounts', 'grants'] as const
export type Part = (typeof parts)[number]

/** The record standards that the parts of the administration keep; accounts are kept by the house itself. */
export const standardOf: Record<string, string> = {
  units: 'identity.unit',
  people: 'identity.person',
  posts: 'identity.post',
  appointments: 'identity.appointment',
  grants: 'identity.duty-grant',
}

/** Which fields are asked for; the others follow from the act itself. */
export const asked: Record<string, string[] | undefined> = {
  appointments: ['person', 'post', 'kind', 'validFrom', 'basisDocument'],
  grants: ['post', 'span'],
}

const field = (name: string, label: string, english: string, kind: Field['kind']): Field => ({
  name,
  label,
  english,
  kind,
  required: true,
})
export const accountFields: Field[] = [
  { ...field('person', '人员', 'Person', 'ref'), ref: 'identity.person' },
  field('login', '登录名', 'Login', 'text'),
  field('password', '首个口令', 'First password', 'text'),
]

/** What may be done with one row, and whether it needs a word first. */
export interface RowVerb {
  verb: string
  needs?: 'password'
  body?: (row: { version: number }) => Record<string, unknown>
}
export const rowVerbs: Record<string, RowVerb[]> = {
  units: [{ verb: 'close', body: (row) => ({ version: row.version }) }],
  appointments: [{ verb: 'confirm' }, { verb: 'end' }],
  accounts: [
    { verb: 'activate' },
    { verb: 'disable' },
    { verb: 'unlock' },
    { verb: 'password', needs: 'password' },
    { verb: 'clear-factors' },
  ],
  grants: [{ verb: 'withdraw' }],
}
