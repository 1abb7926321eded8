import type { Reason, Row } from '@xiezhi/record-ui'

/** An order as the screens of the day show it; name and sum only to those who may see them. */
export interface Order {
  id: string
  version: number
  number: string
  ward: string
  state: string
  stateLabel: string
  orderedOn: string
  bagCode: string | null
  goods: Pieces[]
  person?: string | null
  account?: string
  gross?: string
}

export interface Pieces {
  sku: string
  name: string
  quantity: number
}

export interface SupplyDay {
  today: string
  now: string
  open: Row | null
  next: Row | null
  states: { code: string; label: string; count: number }[]
  waiting: Order[]
  disputed: Order[]
  few: Row[]
  closing: Row | null
}

export interface Cap {
  spent: string
  ruling: { value: { allowed: boolean; cap: string; remaining: string }; reasons: Reason[] }
}
