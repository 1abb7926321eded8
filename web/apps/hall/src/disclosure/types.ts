export interface Facility {
  id: string
  name: string
  typeLabel: string
  items: number
}
export interface PublicItem {
  id: string
  topic: string
  topicLabel: string
  topicEnglish: string
  audience: 'PUBLIC' | 'RELATIVE' | 'INMATE'
  title: string
  publishedOn: string | null
  until: string | null
}
export interface PublicItemWhole extends PublicItem {
  facility: { id: string; name: string }
  body: string | null
  entries: { heading: string; text: string; figure: string | null; basis: string | null }[]
}
export interface Kin {
  id: string
  number: string
  facility: string
  claimedName: string
  relation: string
  relationEnglish: string
  state: string
  stateLabel: string
  open: boolean
  note: string | null
}
export interface Sight {
  asOf: string
  fields: { field: string; label: string; english: string; value: string; detail: string | null }[]
  reasons: { basis: string; finding: string }[]
}
