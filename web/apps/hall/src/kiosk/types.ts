import type { Reason } from '@xiezhi/base'

/** What a terminal reads of the person before it. */
export interface Me {
  name: string
  number: string
  kind: 'PRISON' | 'REHAB' | 'COMMUNITY'
  kindLabel: string
  unit: string
  facility: string
  today: string
  sections: Tile[]
}
export interface Tile {
  code: string
  title: string
  english: string
  lead: string
}
export interface Line {
  label: string
  value: string
  detail?: string | null
  because: Reason[]
  parts: Line[]
  act?: { verb: string; label: string; english: string; id: string } | null
}
export interface Section extends Tile {
  lines: Line[]
  reasons: Reason[]
}
export interface Terminal {
  known: boolean
  number?: string
  place?: string
  unit?: string
  idleSeconds?: number
}
export interface Ware {
  sku: string
  name: string
  specification: string
  category: string
  counts: boolean
  price: string
  limit: number
  whyNot?: string | null
}
export interface Order {
  id: string
  number: string
  stateLabel: string
  orderedOn: string
  gross: string
  reason?: string | null
  mayCancel: boolean
  lines: { sku: string; name: string; quantity: number }[]
}
interface Window {
  deliveryOn: string
  closes: string
}
export interface Shop {
  account: boolean
  available: string
  frozen: string
  spent: string
  cap: string
  remaining: string
  reasons: Reason[]
  open?: Window | null
  next?: Window | null
  wares: Ware[]
  orders: Order[]
  movements: { day: string; kind: string; amount: string }[]
}
export interface Clock {
  name: string
  text: string
  englishText: string
}
export interface Sent {
  id: string
  number: string
  kind: string
  state: string
  stateLabel: string
  text?: string | null
  answer?: string | null
  addressee?: string
  receivedOn?: string
  askedOn?: string
  mayWithdraw?: boolean
  clocks: Clock[]
}
export interface Choice {
  code: string
  name: string
  english: string
  way?: 'HERE' | 'SEALED' | 'PAPER'
}
