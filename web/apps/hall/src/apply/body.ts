import { normaliseId, parseDate, parseMobile, parseMoney, sumMoney } from '@xiezhi/base'
import { areaOf, isVictim } from './areas'
import { noDraft, type Draft, type KeptFile } from './types'

const orNothing = (text: string): string | null => text.trim() || null

/** The income of all who count: the other side of the dispute does not. */
export function incomeOf(draft: Draft): string {
  return sumMoney(draft.household.filter((member) => !member.opponent).map((member) => parseMoney(member.income12m)))
}

export const headsOf = (draft: Draft): number => draft.household.filter((member) => !member.opponent).length

/** What is sent: the answers of this path only, put into the shape of http.md section 10. */
export function bodyOf(draft: Draft): Record<string, unknown> {
  const acting = draft.whom !== '' && draft.whom !== 'SELF'
  const household = draft.household.map((member) => ({
    ...member,
    income12m: parseMoney(member.income12m) ?? member.income12m,
  }))
  return {
    form: orNothing(draft.form),
    matter: orNothing(draft.matter),
    facts: draft.facts,
    opponent: orNothing(draft.opponent),
    division: orNothing(draft.division),
    venue: draft.litigation === 'yes' ? orNothing(draft.venue) : null,
    litigation: draft.litigation === 'yes',
    exemptions: draft.exemptions.filter(Boolean),
    household,
    incomeTotal12m: household.length ? incomeOf(draft) : null,
    assets: parseMoney(draft.assets),
    honestDeclaration: draft.honestDeclaration,
    limitationExpiry: draft.hurry === 'date' ? parseDate(draft.limitationExpiry) : null,
    preservationNeeded: draft.hurry === 'secure',
    safeContact: draft.safeContact,
    language: orNothing(draft.language),
    lawyerSex: isVictim(draft.matter) ? orNothing(draft.lawyerSex) : null,
    files: draft.files.map((file) => file.id),
    applicantName: draft.applicantName.trim(),
    citizenId: normaliseId(draft.citizenId),
    mobile: parseMobile(draft.mobile) ?? draft.mobile,
    agent: acting ? { ...draft.agent, ground: draft.whom, citizenId: normaliseId(draft.agent.citizenId) } : null,
  }
}

type Kept = Partial<Omit<Draft, 'files' | 'agent' | 'litigation'>> & {
  litigation?: boolean | null
  id: string
  files?: (string | KeptFile)[] | null
  agent?: Draft['agent'] | null
  preservationNeeded?: boolean
}

/** A draft from the server, back in the shape that the pages fill in. */
export function draftOf(kept: Kept): Draft {
  const plain = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null && value !== undefined))
  const files = (kept.files ?? []).map((file) =>
    typeof file === 'string' ? { id: file, name: file.slice(0, 8), size: 0 } : file,
  )
  return {
    ...noDraft(),
    ...(plain as Partial<Draft>),
    files,
    agent: { ...noDraft().agent, ...(kept.agent ?? {}) },
    safeContact: { ...noDraft().safeContact, ...(kept.safeContact ?? {}) },
    whom: kept.agent ? kept.agent.ground : kept.applicantName ? 'SELF' : '',
    litigation: kept.litigation ? 'yes' : kept.division ? 'no' : '',
    area: areaOf(kept.matter ?? ''),
    hurry: kept.limitationExpiry ? 'date' : kept.preservationNeeded ? 'secure' : '',
    reached: ['whom'],
  }
}
