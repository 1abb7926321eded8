import { serve } from '@xiezhi/record-ui/testing'
import { describe, expect, it } from 'vitest'
import AssignDesk from './AssignDesk.vue'
import { aidWith, atDesk } from './testing'

const candidate = (rank: number, eligible = true) => ({
  lawyer: `l${rank}`,
  name: `演示律师${rank}`,
  institution: '演示律所',
  openCases: rank,
  cap: 8,
  lastAssigned: null,
  years: 5,
  fields: [],
  eligible,
  rank,
  reasons: [{ basis: '法律援助法#16', finding: eligible ? '在办案件最少' : '有利益冲突' }],
})
async function open(list: unknown[]) {
  serve({ '/api/legal-aid/files/a1/candidates': list })
  const made = aidWith({}, ['assign'])
  const desk = await atDesk(AssignDesk, made.aid)
  const pick = (n: number) => desk.shown.findAll('.candidates .button')[n].trigger('click')
  return { ...made, desk, pick }
}

describe('指派岗', () => {
  it('assigns the first in order with one press', async () => {
    const { desk, pick, done } = await open([candidate(2), candidate(1)])
    await pick(0)
    await desk.press('assign')
    expect(done).toHaveBeenCalledWith('assign', { lawyer: 'l1' })
  })

  it('asks why those before were passed over', async () => {
    const { desk, pick, done } = await open([candidate(1), candidate(2)])
    await pick(1)
    await desk.press('assign')
    expect(done).not.toHaveBeenCalled()
    await desk.write('未选排在前面的人员', '申请人要求女律师')
    await desk.press('assign')
    expect(done).toHaveBeenCalledWith('assign', { lawyer: 'l2', skipReason: '申请人要求女律师' })
  })

  it('does not count one who may not be assigned, and says why at once', async () => {
    const { desk, pick, done } = await open([candidate(1, false), candidate(2)])
    expect(desk.shown.text()).toContain('有利益冲突')
    await pick(0)
    await desk.press('assign')
    expect(done).toHaveBeenCalledWith('assign', { lawyer: 'l2' })
  })
})
