import type { Reason } from '@xiezhi/base'

interface Someone {
  id: string
  name: string
}
export type State = 'DRAFT' | 'APPROVED' | 'ACTIVE' | 'EXPIRED' | 'REVOKED'

export interface Delegation {
  id: string
  principal: Someone
  delegate: Someone
  from: string
  until: string
  excludeSign: boolean
  authorisation: string | null
  kinds: string[]
  items: { id: string; title: string }[]
  mode: 'REDIRECT' | 'BOTH'
  existing: 'KEEP' | 'MOVE'
  state: State
  endedAt: string | null
  approvedBy: Someone | null
}
/** A step of a process or an open task: it goes over, or stays for the reason. */
export interface Work {
  process: string
  title: string
  name: string
  english: string
  goes: boolean
  reason: Reason | null
}
export interface Duty {
  code: string
  name: string
  english: string
  lent: boolean
  reason: Reason | null
}
export interface Preview {
  posts: { identity: string; duties: Duty[] }[]
  steps: Work[]
  open: Work[]
  approvers: string[]
}
/** One thing that was done for the principal. */
export interface DoneLine {
  at: string
  shown: string
  what: string
  title: string
  standard: string
  id: string
  version: number | null
  opinion: string | null
}
