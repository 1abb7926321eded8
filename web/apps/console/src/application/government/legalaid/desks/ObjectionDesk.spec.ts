import { describe, expect, it } from 'vitest'
import type { AidFile } from '../types'
import ObjectionDesk from './ObjectionDesk.vue'
import { aidWith, atDesk } from './testing'

describe('异议审查岗', () => {
  it('reads the objection, and decides with an outcome and an opinion', async () => {
    const objection = { id: 'o', version: 1, reason: '一次性补偿不应计入收入' } as AidFile['objection']
    const { aid, done } = aidWith({ objection }, ['decide-objection'])
    const desk = await atDesk(ObjectionDesk, aid)
    expect(desk.shown.text()).toContain('一次性补偿不应计入收入')
    await desk.choose('责令改正')
    await desk.press('decide-objection')
    expect(done).not.toHaveBeenCalled()
    await desk.write('意见', '计算有误')
    await desk.press('decide-objection')
    expect(done).toHaveBeenCalledWith('decide-objection', { outcome: 'CORRECT', opinion: '计算有误' })
  })
})
