import { describe, expect, it } from 'vitest'
import { bodyOf, draftOf, headsOf, incomeOf } from './body'
import { faultsOf, stepOf, stepsFor } from './steps'
import { noDraft, type Draft } from './types'

const draft = (given: Partial<Draft> = {}): Draft => ({
  ...noDraft(),
  whom: 'SELF',
  area: 'Work',
  matter: 'UNPAID_WAGES',
  ...given,
})
const member = (name: string, income12m: string, opponent = false) => ({ name, relation: '', income12m, opponent })

describe('the path of an application', () => {
  it('asks about an agent only when somebody acts for another', () => {
    expect(stepsFor(draft(), false, 3)).not.toContain('agent')
    expect(stepsFor(draft({ whom: 'GUARDIAN' }), false, 3)).toContain('agent')
  })

  it('asks nothing about income when an exemption is claimed (art. 42)', () => {
    expect(stepsFor(draft({ exemptions: ['SPECIAL_CARE'] }), false, 3)).not.toContain('household')
    expect(stepsFor(draft({ exemptions: [''] }), false, 3)).toContain('household')
  })

  it('names every fault of a page at once', () => {
    expect(faultsOf('person', draft()).map((fault) => fault.field)).toEqual(['applicantName', 'citizenId', 'mobile'])
  })

  it('refuses a member given twice and an income below nothing (case A12)', () => {
    const faults = faultsOf('household', draft({ household: [member('测试张三', '100'), member('测试张三', '-500')] }))
    expect(faults.map((fault) => fault.field)).toEqual(['member-1-name', 'member-1-income'])
  })

  it('knows where a fault of the server is mended', () => {
    expect(stepOf('household[1].income12m')).toBe('household')
    expect(stepOf('agent.citizenId')).toBe('agent')
  })
})

describe('what is sent', () => {
  const home = [member('测试张三', '40,000'), member('测试李四', '2.48万'), member('测试王五', '90000', true)]

  it('leaves the other side out of the household sum', () => {
    expect(incomeOf(draft({ household: home }))).toBe('64800.00')
    expect(headsOf(draft({ household: home }))).toBe(2)
  })

  it('is what the person typed, put into standard form', () => {
    const body = bodyOf(
      draft({
        citizenId: ' 11010119560701002x',
        mobile: '+86 138 0000 0000',
        hurry: 'date',
        limitationExpiry: '五月六日',
        exemptions: [''],
      }),
    )
    expect(body).toMatchObject({ citizenId: '11010119560701002X', mobile: '13800000000', exemptions: [], agent: null })
    expect(body.limitationExpiry).toMatch(/-05-06$/)
  })

  it('carries the wish for a lawyer of one sex only for somebody who was harmed', () => {
    const wish = { ...noDraft(), lawyerSex: 'FEMALE', language: 'csl' }
    expect(bodyOf({ ...wish, matter: 'DOMESTIC_VIOLENCE' })).toMatchObject({ lawyerSex: 'FEMALE', language: 'csl' })
    expect(bodyOf({ ...wish, matter: 'UNPAID_WAGES' })).toMatchObject({ lawyerSex: null, language: 'csl' })
  })

  it('survives the way to the server and back', () => {
    const sent = bodyOf(
      draft({
        facts: '欠我三个月工资',
        household: home,
        whom: 'GUARDIAN',
        agent: { ground: '', name: '演示甲', citizenId: '', mobile: '', relation: '母亲' },
      }),
    )
    const back = draftOf({ id: 'd1', ...sent } as Parameters<typeof draftOf>[0])
    expect(back).toMatchObject({ id: 'd1', facts: '欠我三个月工资', whom: 'GUARDIAN', area: 'Work' })
    expect(back.agent.name).toBe('演示甲')
  })
})
