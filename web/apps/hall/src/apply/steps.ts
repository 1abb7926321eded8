import { idFault, parseDate, parseMobile, parseMoney, type Fault } from '@xiezhi/base'
import { entry } from '../parts/options'
import { t as account } from '../words/account'
import { t as common } from '../words/common'
import { t } from '../words/apply'
import type { Draft } from './types'

export const STEPS = [
  'whom',
  'person',
  'agent',
  'area',
  'matter',
  'form',
  'facts',
  'opponent',
  'place',
  'exemptions',
  'household',
  'assets',
  'urgent',
  'contact',
  'files',
  'declare',
  'check',
] as const
export type Step = (typeof STEPS)[number]

export const STAGE: Record<Step, number> = {
  whom: 0,
  person: 0,
  agent: 0,
  area: 1,
  matter: 1,
  form: 1,
  facts: 1,
  opponent: 1,
  place: 1,
  exemptions: 2,
  household: 2,
  assets: 2,
  urgent: 3,
  contact: 3,
  files: 3,
  declare: 4,
  check: 4,
}

/** Art. 32 matters are free of any economic condition; the code set of the server says which they are. */
export function freeOfMeans(draft: Draft): boolean {
  return [entry('CS_AID_MATTER', draft.matter).basis ?? []].flat().some((basis) => /法律援助法#32\b/.test(basis))
}

/** The questions that this application needs: nobody is asked what the law does not need. */
export function stepsFor(draft: Draft, hasForms: boolean, mattersInArea: number): Step[] {
  const free = freeOfMeans(draft)
  const exempt = draft.exemptions.some(Boolean)
  return STEPS.filter((step) => {
    if (step === 'agent') return draft.whom !== '' && draft.whom !== 'SELF'
    if (step === 'matter') return mattersInArea !== 1
    if (step === 'form') return hasForms
    if (step === 'exemptions') return !free
    if (step === 'household' || step === 'assets') return !free && !exempt
    return true
  })
}

type Check = (draft: Draft) => [boolean, string, string][]

const member = (draft: Draft): [boolean, string, string][] =>
  draft.household.flatMap((person, place): [boolean, string, string][] => [
    [!person.name.trim(), `member-${place}-name`, t('memberNameBad', { n: place + 1 })],
    [
      !!person.name.trim() && draft.household.findIndex((other) => other.name.trim() === person.name.trim()) < place,
      `member-${place}-name`,
      t('memberTwice', { name: person.name }),
    ],
    [
      !parseMoney(person.income12m),
      `member-${place}-income`,
      t('memberIncomeBad', { name: person.name || t('memberN', { n: place + 1 }) }),
    ],
  ])

const CHECKS: Partial<Record<Step, Check>> = {
  whom: (d) => [[!d.whom, 'whom', common('choose')]],
  person: (d) => [
    [!d.applicantName.trim(), 'applicantName', account('nameBad')],
    [!!idFault(d.citizenId), 'citizenId', idFault(d.citizenId)],
    [!parseMobile(d.mobile), 'mobile', account('mobileBad')],
  ],
  agent: (d) => [
    [!d.agent.name.trim(), 'agentName', account('nameBad')],
    [!!idFault(d.agent.citizenId), 'agentCitizenId', idFault(d.agent.citizenId)],
    [!parseMobile(d.agent.mobile), 'agentMobile', account('mobileBad')],
    [!d.agent.relation.trim(), 'agentRelation', common('needAnswer', { what: t('agentRelation') })],
  ],
  area: (d) => [[!d.area, 'area', common('choose')]],
  matter: (d) => [[!d.matter, 'matter', common('choose')]],
  form: (d) => [[!d.form, 'form', common('choose')]],
  facts: (d) => [[d.facts.trim().length < 5, 'facts', t('factsBad')]],
  place: (d) => [
    [!d.division, 'place', common('choose')],
    [!d.litigation, 'litigation', `${t('litigation')} ${common('choose')}`],
  ],
  household: (d) => [[!d.household.length, 'member-add', t('householdBad')], ...member(d)],
  assets: (d) => [[!parseMoney(d.assets), 'assets', common('moneyBad')]],
  urgent: (d) => [
    [!d.hurry, 'urgent', common('choose')],
    [d.hurry === 'date' && !parseDate(d.limitationExpiry), 'limit', common('dateBad')],
  ],
  contact: (d) => [[!d.safeContact.channels.length, 'contact', common('choose')]],
  declare: (d) => [[!d.honestDeclaration, 'declare', t('declareBad')]],
}

/** Everything wrong with one page, at once. */
export function faultsOf(step: Step, draft: Draft): Fault[] {
  return (CHECKS[step]?.(draft) ?? []).filter(([bad]) => bad).map(([, field, message]) => ({ field, message }))
}

/** Where a fault that the server found is mended. */
export function stepOf(field: string): Step {
  const name = field.split(/[.[]/)[0]
  const places: Record<string, Step> = {
    applicantName: 'person',
    citizenId: 'person',
    mobile: 'person',
    agent: 'agent',
    matter: 'matter',
    form: 'form',
    facts: 'facts',
    opponent: 'opponent',
    division: 'place',
    venue: 'place',
    litigation: 'place',
    exemptions: 'exemptions',
    household: 'household',
    incomeTotal12m: 'household',
    assets: 'assets',
    limitationExpiry: 'urgent',
    safeContact: 'contact',
    language: 'contact',
    lawyerSex: 'contact',
    files: 'files',
    honestDeclaration: 'declare',
  }
  return places[name] ?? 'check'
}
