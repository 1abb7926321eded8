import type { Said, StoredFile } from '@xiezhi/base'
import type { Action, Clock, Field, Moment, Paper, Reason, Row } from '@xiezhi/record-ui'

/** An act on a file, with the form that it asks. */
export interface CaseAction extends Action {
  main: boolean
  fields: Field[]
  /** What the form brings filled in, because the file knows it already. */
  offer?: Record<string, unknown>
  previews: boolean
}

/** Rows that belong to the file. */
export interface CasePart extends Said {
  standard: string
  name: string
  english: string
  rows: Row[]
}

export interface CasePanel {
  title: string
  english: string
  text: string
  reasons: Reason[]
}

/** A file as http.md CASE describes it. */
export interface CaseFile extends Said {
  standard: string
  name: string
  english: string
  process: string
  title: string
  state: { code: string; label: string; english: string }
  row: Row
  actions: CaseAction[]
  panels: CasePanel[]
  clocks: Clock[]
  documents: Paper[]
  files: StoredFile[]
  parts: CasePart[]
  history: Moment[]
}

/** A procedure in which I have a part. */
export interface CaseKind extends Said {
  standard: string
  name: string
  english: string
  process: string
  processName: string
  room: string
  begins: CaseAction[]
}

/** What the rule says to a form before it is sent. */
export interface Preview {
  allowed: boolean
  obstacles: Reason[]
  value: string | null
  reasons: Reason[]
}
