export type Status = 'in-force' | 'not-yet' | 'superseded' | 'repealed' | 'undated'

export interface InstrumentEntry {
  id: number
  key: string
  name: string
  kind: string
  branch: string
  issuer: string
  version: string
  documentNumber: string | null
  dated: string | null
  effective: string | null
  ended: string | null
  status: Status
  versions: number
}
export interface Facet {
  value: string
  count: number
}
export interface InstrumentList {
  items: InstrumentEntry[]
  next: string | null
  total: number
  facets: { kind: Facet[]; issuer: Facet[]; status: Facet[] }
}

export interface Version {
  id: number
  label: string
  documentNumber: string | null
  adopted: string | null
  dated: string | null
  effective: string | null
  effectiveSource: string
  ended: string | null
  status: Status
  note: string[]
  articles: number
}
export interface Leaf {
  key: string
  article: string
  begins: string
}
export interface Node {
  title: string
  articles: Leaf[]
  children: Node[]
}
export interface Instrument {
  id: number
  key: string
  name: string
  kind: string
  issuer: string
  shown: Version
  versions: Version[]
  preamble: string
  contents: Node[]
}
export interface FullText {
  ordinal: number
  key: string
  article: string
  path: string
  text: string
}

export interface Mention {
  start: number
  end: number
  key: string
}
export interface Wording {
  version: string
  since: string | null
  until: string | null
  status: Status
  key: string | null
  article: string | null
  change: 'first' | 'same' | 'changed' | 'moved' | 'absent'
  text: string | null
}
export interface Article {
  key: string
  instrument: string
  shortName: string
  kind: string | null
  issuer: string | null
  article: string
  path: string | null
  text: string | null
  lead: string | null
  whole: string | null
  summary: string | null
  status: Status
  date: string | null
  since: string | null
  until: string | null
  version: string | null
  instrumentId: number | null
  sha256: string | null
  note: string | null
  previous: { key: string; article: string } | null
  next: { key: string; article: string } | null
  history: Wording[]
  references: Mention[]
  citedBy: { kind: 'rule' | 'record' | 'code' | 'deadline' | 'inside'; name: string; title: string }[]
}

/** What the search over texts finds. */
export interface Found {
  key: string
  instrument: string
  article: string
  text: string
  score: number
  status: Status
}
