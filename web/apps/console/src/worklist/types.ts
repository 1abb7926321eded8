import type { Clock, Named } from '@xiezhi/record-ui'

export type Box = 'todo' | 'done' | 'cc' | 'started'
export const boxes: Box[] = ['todo', 'done', 'cc', 'started']

export interface HistoryRow {
  step: string
  name: string
  by: (Named & { identity?: string }) | null
  proxyFor?: string | Named | null
  received?: string
  opened?: string | null
  done?: string | null
  action?: string
  actionName?: string
  outcome?: string | null
  target?: Named | null
  opinion?: string | null
}

/** One piece of work for one person or a pool. */
export interface Task {
  id: string
  step: string
  name: string
  english?: string
  process: string
  processName?: string
  title: string
  business: { standard: string; id: string }
  desk?: string | null
  createdAt: string
  assignee: Named | null
  claimed: boolean
  delegatedFrom?: Named | null
  priority?: 'URGENT' | 'NORMAL'
  clock: Clock | null
  actions: string[]
  /** A principal and his stand-in both have it, until one of them takes it. */
  shared?: boolean
  history?: HistoryRow[]
}

export interface Counts {
  todo: number
  overdue: number
  dueToday: number
  cc: number
  messages: number
}
