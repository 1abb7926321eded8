import { describe, expect, it } from 'vitest'
import { factsOf } from './useCounterDesk'
import { noticeForm } from './useNoticeDesk'

describe('柜台申请岗', () => {
  it('gives the rule only what is known, and takes a citizen for a person', () => {
    expect(
      factsOf({ matter: 'UNPAID_WAGES', incomeTotal12m: '64800.00', assets: null, household: [{ name: '测试' }] }),
    ).toEqual({
      matter: 'UNPAID_WAGES',
      incomeTotal12m: '64800.00',
      applicantKind: 'PERSON',
      household: [{ name: '测试' }],
      exemptions: [],
    })
  })
})

describe('通知登记岗', () => {
  it('reads its code sets off the stored notice and asks for everything but an unknown birth date', () => {
    const stored = {
      code: 'legalaid.notice',
      name: '通知',
      english: 'Notice',
      version: '1',
      room: 'legalaid',
      may: { list: true, create: false, update: false, unmask: false, export: false },
      fields: [
        { name: 'organ', label: '办案机关类别', english: 'Organ', kind: 'code' as const, codeSet: 'CS_CASE_ORGAN' },
      ],
    }
    const fields = noticeForm(stored)!.fields
    expect(fields.find((field) => field.name === 'organ')?.codeSet).toBe('CS_CASE_ORGAN')
    expect(fields.filter((field) => !field.required).map((field) => field.name)).toEqual(['suspectBirth'])
  })
})
