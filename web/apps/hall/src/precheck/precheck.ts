import { divideMoney, parseMoney, today, type Reason } from '@xiezhi/base'

/** What the person answered, as typed. */
export interface Answers {
  who: string
  area: string
  matter: string
  exemptions: string[]
  proof: string
  people: string
  income: string
  assets: string
  urgent: string
  limit: string
}

export const noAnswers = (): Answers => ({
  who: '',
  area: '',
  matter: '',
  exemptions: [],
  proof: '',
  people: '',
  income: '',
  assets: '',
  urgent: '',
  limit: '',
})

/** The answer of the rule legal-aid-eligibility. */
export interface Ruling {
  english?: Record<string, string>
  value: {
    decision: string
    route: string
    urgent: boolean
    perCapita?: string | null
    cap?: string | null
    assetsPerHead?: string | null
    assetCap?: string | null
    missing: string[]
    likelihood: 'LIKELY' | 'CHECK' | 'UNLIKELY'
  }
  reasons: Reason[]
  holds: boolean
}

export const QUESTIONS = ['who', 'area', 'matter', 'exemptions', 'proof', 'home', 'assets', 'urgent'] as const
export type Question = (typeof QUESTIONS)[number]

/** The facts of the rule, from what was answered so far; what was not asked is not told. */
export function factsOf(answers: Answers): Record<string, unknown> {
  const exemptions = answers.exemptions.filter(Boolean)
  const people = Number(answers.people)
  return {
    applicantKind: answers.who || undefined,
    matter: answers.matter || undefined,
    exemptions,
    exemptionProved: answers.proof === 'yes',
    household: people ? Array.from({ length: people }, () => ({ opponent: false })) : undefined,
    incomeTotal12m: parseMoney(answers.income) ?? undefined,
    assets: parseMoney(answers.assets) ?? undefined,
    limitationExpiry: answers.urgent === 'date' ? answers.limit : undefined,
    preservationNeeded: answers.urgent === 'secure',
    filedOn: today(),
  }
}

/** Whether the rule has answered already, so that means need not be asked about. */
export function meansDecided(ruling: Ruling | undefined): boolean {
  if (!ruling) return false
  const { route, decision } = ruling.value
  return ['R1', 'R3', 'R4'].includes(route) || ['OUT_OF_SCOPE', 'REFUSE_SUBJECT', 'MANDATORY_ASSIGN'].includes(decision)
}

/** The questions that this person is asked: at most eight, fewer when the law needs fewer. */
export function questionsFor(answers: Answers, ruling: Ruling | undefined, mattersInArea: number): Question[] {
  const asksProof = answers.exemptions.some(Boolean)
  const decided = meansDecided(ruling)
  const proved = asksProof && answers.proof === 'yes' && ruling?.value.route === 'R4'
  const subject = answers.who !== '' && answers.who !== 'PERSON'
  return QUESTIONS.filter((question) => {
    if (subject && ruling?.value.decision === 'REFUSE_SUBJECT') return question === 'who'
    if (question === 'matter') return mattersInArea !== 1
    if (question === 'exemptions') return !decided || proved
    if (question === 'proof') return asksProof && (!decided || proved)
    if (question === 'home' || question === 'assets') return !decided
    if (question === 'urgent') return ruling?.value.decision !== 'OUT_OF_SCOPE'
    return true
  })
}

/** 全家一年收入 ÷ 12 ÷ 人数, echoed while it is typed. */
export function perHead(people: string, income: string): string {
  const heads = Number(people)
  const sum = parseMoney(income)
  return heads > 0 && sum ? divideMoney(sum, heads * 12) : ''
}
