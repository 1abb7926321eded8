import { dateText, moneyText, normaliseId, parseDate, parseMoney, said } from '@xiezhi/base'
import { entry } from '../parts/options'
import { t } from '../words/apply'
import { t as common } from '../words/common'
import { t as precheck } from '../words/precheck'
import { isVictim } from './areas'
import { centreName } from './centres'
import { headsOf, incomeOf } from './body'
import type { Step } from './steps'
import type { Draft } from './types'

export interface Answer {
  step: Step
  label: string
  text: string
}

const lines = (...parts: string[]) => parts.filter(Boolean).join('\n')
const listed = (set: string, codes: string[]) =>
  codes
    .filter(Boolean)
    .map((code) => said(entry(set, code)))
    .join('\n')
const hurry = (draft: Draft): string => {
  if (draft.hurry === 'date') return dateText(parseDate(draft.limitationExpiry), { weekday: true })
  return draft.hurry === 'secure' ? precheck('urgentSecure') : draft.hurry === 'no' ? precheck('urgentNo') : ''
}
const contact = (draft: Draft): string =>
  lines(
    draft.safeContact.channels.map((channel) => t(channel as 'CALL')).join(', '),
    draft.safeContact.times,
    draft.safeContact.noMessage ? t('quiet') : '',
    draft.language ? said(entry('CS_SERVICE_LANGUAGE', draft.language)) : '',
    isVictim(draft.matter) && draft.lawyerSex ? t(draft.lawyerSex === 'FEMALE' ? 'woman' : 'man') : '',
  )

const READ: Partial<Record<Step, (draft: Draft) => [label: string, text: string]>> = {
  whom: (d) => [t('whom'), d.whom === 'SELF' ? t('SELF') : said(entry('CS_AID_AGENT_GROUND', d.whom))],
  person: (d) => [t('stageWho'), lines(d.applicantName, normaliseId(d.citizenId), d.mobile)],
  agent: (d) => [t('checkAgent'), lines(d.agent.name, d.agent.relation, d.agent.mobile)],
  area: (d) => [t('stageMatter'), said(entry('CS_AID_MATTER', d.matter))],
  form: (d) => [t('form'), said(entry('CS_AID_FORM', d.form))],
  facts: (d) => [t('facts'), d.facts],
  opponent: (d) => [t('opponent'), d.opponent],
  place: (d) => [t('checkDivision'), lines(centreName(d.division), d.litigation === 'yes' ? d.venue : '')],
  exemptions: (d) => [t('exemptions'), listed('CS_AID_EXEMPTION', d.exemptions) || common('no')],
  household: (d) => [t('checkIncome'), t('checkMembers', { n: headsOf(d), total: moneyText(incomeOf(d)) })],
  assets: (d) => [t('assetsLabel'), moneyText(parseMoney(d.assets))],
  urgent: (d) => [t('checkLimit'), hurry(d)],
  contact: (d) => [t('contact'), contact(d)],
  files: (d) => [t('checkFiles'), d.files.map((file) => file.name).join('\n') || t('checkNoFiles')],
  declare: (d) => [t('declare'), d.honestDeclaration ? common('yes') : ''],
}

/** The review page: every answer of this path, in the order in which it was asked. */
export function answersOf(draft: Draft, steps: Step[]): Answer[] {
  return steps.flatMap((step) => {
    const read = READ[step]?.(draft)
    return read ? [{ step, label: read[0], text: read[1] }] : []
  })
}
