import type { Clock, Reason, Said, StoredFile } from '@xiezhi/base'

export type { Clock, Reason, StoredFile }

/** A rule's answer with its reasons. */
export interface Ruling<T = unknown> {
  value: T
  reasons: Reason[]
  holds?: boolean
}

export type Kind =
  | 'text'
  | 'long-text'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'boolean'
  | 'date'
  | 'instant'
  | 'code'
  | 'codes'
  | 'ref'
  | 'refs'
  | 'list'

/** One field of a record standard, as the server describes it. */
export interface Field extends Said {
  name: string
  label: string
  english: string
  element?: string
  kind: Kind
  size?: number | null
  required?: boolean
  listed?: boolean
  searched?: boolean
  sortable?: boolean
  masked?: boolean
  /** The identity of the row, shown in its address and nowhere else. */
  key?: boolean
  codeSet?: string | null
  ref?: string | null
  fields?: Field[] | null
  hint?: string | null
  /** What a fresh form brings with it. */
  offer?: 'today' | null
}

export interface May {
  list: boolean
  create: boolean
  update: boolean
  unmask: boolean
  export: boolean
}

/** A record standard: what lists, forms and views are read off. */
export interface Descriptor {
  code: string
  name: string
  english: string
  version: string
  basis?: string | string[]
  room: string
  share?: string
  open?: string
  keep?: string
  title?: string
  fields: Field[]
  may: May
}

export interface CodeValue {
  code: string
  name: string
  english: string
  basis?: string | null
  /** The last day of a value that has gone. */
  until?: string | null
}

export interface CodeSet {
  code: string
  name: string
  english: string
  standard?: string
  version?: string
  values: CodeValue[]
  usedBy?: { record: string; field: string }[]
}

/** What a reference is called; of a division the names from the province down. */
export type Title = string | string[] | Record<string, string>

/** A stored record: fixed columns, and the fields that its descriptor names. */
export interface Row {
  id: string
  version: number
  unit?: string
  masked?: string[]
  titles?: Record<string, Title>
  [field: string]: unknown
}

export interface Page {
  items: Row[]
  next: string | null
}

export interface Named {
  id: string
  name: string
}

/** One version of a record: who changed what, and when. */
export interface Version {
  version: number
  at: string
  by: Named | null
  changes: { field: string; from: unknown; to: unknown; fromTitle?: Title; toTitle?: Title }[]
}

/** Something that may be done, with the reasons before the button. */
export interface Action {
  verb: string
  label: string
  english: string
  allowed: boolean
  reasons: Reason[]
  remedy?: string | null
  stepUp?: boolean
}

/** A document of a file. */
export interface Paper {
  id: string
  template?: string
  name: string
  english?: string
  number?: string | null
  issuedOn?: string | null
  state: 'DRAFT' | 'SIGNED' | 'SEALED' | 'VOID'
  verifyCode?: string | null
  sm3?: string | null
}

/** A moment of a file's history. */
export interface Moment {
  at: string
  by?: Named | string | null
  what: string
  english?: string
  reason?: string | null
  document?: string | null
}
