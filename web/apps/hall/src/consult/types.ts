import type { Clock, Said } from '@xiezhi/base'
import type { Quotation } from '../ask/types'
import type { MatterDocument } from '../matters/types'

export interface ConsultLine {
  id: string
  version: number
  number: string
  topic: Said
  urgency: string
  state: string
  stateText: Said
  askedAt: string
  clock: Clock | null
}

/** 我的咨询 (http.md section 13). */
export interface Consultation extends ConsultLine {
  question: string
  next: Said
  notes: { kind: string; label: string; text: string; at: string }[]
  answer: {
    text: string
    quotations: Quotation[]
    changed: boolean
    practiceView: boolean
    nextSteps: Said[]
    lawAsOf: string
    by: string
    on: string
  } | null
  rating: { score: number; revised: boolean }[]
  documents: MatterDocument[]
  openings: { at: string; unit: string; purpose: string }[]
}

export interface Published {
  id: string
  title: string
  topic: Said
  lawAsOf: string
  publishedOn: string
  basis: string[]
  question?: string
  answer?: string
  quotations?: Quotation[]
  changed?: boolean
}
