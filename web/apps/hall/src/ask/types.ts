/** 引文: words of the library (http.md section 13). */
export interface Quotation {
  key: string
  instrument: string
  article: string
  text: string
  focus: string | null
  sha256: string
  lawAsOf: string
  effective: string | null
  ended: string | null
  status: string
}

export interface NextStep {
  code?: string
  name: string
  english: string
  link: string
}

export interface Topic {
  code: string
  name: string
  english: string
  interview: string | null
  example: string
}

export interface Card {
  kind: 'SAFETY' | 'ANSWER' | 'ARTICLES' | 'CANNOT_SAY' | 'NOTHING_ASKED'
  conclusion: 'LIKELY_YES' | 'LIKELY_NO' | 'DEPENDS' | 'CANNOT_SAY'
  text: string
  english: string
  intent: Topic | null
  reasons: string[]
  maybe: Topic[]
  quotations: Quotation[]
  related: Quotation[]
  next: NextStep[]
  lawAsOf: string
  otherDay: string | null
  confidence: number
  handOver: 'OFFERED' | 'ADVISED' | 'URGENT'
  danger: {
    kind: string
    title: string
    english: string
    calls: { number: string; name: string; english: string }[]
    quiet: string[]
  } | null
  generatedLabel: string | null
}

export interface Turn {
  question: string
  card: Card
  verdict?: boolean
}
