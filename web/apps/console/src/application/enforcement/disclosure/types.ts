import type { Reason } from '@xiezhi/base'

export interface Relative {
  name: string
  relation: string
  asker: boolean
  guardian: boolean
  victim: boolean
}
/** Somebody in this prison who may be meant. */
export interface Candidate {
  person: string
  number: string
  name: string
  ward: string
  sameName: boolean
  sameNumber: boolean
  relatives: Relative[]
}
export interface ItemPreview {
  title: string
  topicLabel: string
  topicEnglish: string
  audienceLabel: string
  body: string | null
  until: string | null
  entries: { heading: string; text: string; figure: string | null; basis: string | null }[]
  faults: Reason[]
}
