import { describe, expect, it } from 'vitest'
import { areaOf, mattersOf } from '../apply/areas'
import { factsOf, noAnswers, perHead, questionsFor, type Ruling } from './precheck'

const ruling = (decision: string, route: string): Ruling => ({
  value: { decision, route, urgent: false, missing: [], likelihood: 'CHECK' },
  reasons: [],
  holds: true,
})
const asked = { ...noAnswers(), who: 'PERSON', area: 'Work', matter: 'UNPAID_WAGES' }

describe('the pre-check', () => {
  it('asks at most eight questions', () => {
    expect(questionsFor({ ...asked, exemptions: ['SPECIAL_CARE'], proof: 'no' }, ruling('HOLD', 'R5'), 3)).toHaveLength(
      8,
    )
  })

  it('asks nothing about money where the law does not (art. 32)', () => {
    const questions = questionsFor(
      { ...asked, area: 'Violence', matter: 'DOMESTIC_VIOLENCE' },
      ruling('GRANT', 'R3'),
      1,
    )
    expect(questions).toEqual(['who', 'area', 'urgent'])
  })

  it('stops asking about money once an exemption is proved (art. 42)', () => {
    const answers = { ...asked, exemptions: ['MIGRANT_WAGE_INJURY'], proof: 'yes' }
    expect(questionsFor(answers, ruling('GRANT', 'R4'), 3)).toEqual([
      'who',
      'area',
      'matter',
      'exemptions',
      'proof',
      'urgent',
    ])
  })

  it('ends at once for a company (art. 2)', () => {
    expect(questionsFor({ ...noAnswers(), who: 'COMPANY' }, ruling('REFUSE_SUBJECT', 'R2'), 0)).toEqual(['who'])
  })

  it('tells the rule the people as members without a name and the income as a total', () => {
    const facts = factsOf({ ...asked, people: '3', income: '64,800', assets: '4.5万', exemptions: [''] })
    expect(facts).toMatchObject({
      incomeTotal12m: '64800.00',
      assets: '45000.00',
      exemptions: [],
      exemptionProved: false,
    })
    expect(facts.household).toHaveLength(3)
  })

  it('echoes 64,800 a year for three people as 1,800.00 a month', () => {
    expect(perHead('3', '64800')).toBe('1800.00')
    expect(perHead('', '64800')).toBe('')
  })
})

describe('areas of life', () => {
  const all = ['UNPAID_WAGES', 'DOMESTIC_VIOLENCE', 'RETRIAL', 'NEW_LAW'].map((code) => ({
    code,
    name: code,
    english: code,
  }))

  it('keep a matter that nobody placed', () => {
    expect(mattersOf('Other', all).map((matter) => matter.code)).toEqual(['RETRIAL', 'NEW_LAW'])
    expect(areaOf('NEW_LAW')).toBe('Other')
    expect(areaOf('UNPAID_WAGES')).toBe('Work')
  })
})
