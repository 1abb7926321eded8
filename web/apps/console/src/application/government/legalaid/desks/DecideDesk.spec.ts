import { beforeEach, describe, expect, it } from 'vitest'
import type { AidFile } from '../types'
import DecideDesk from './DecideDesk.vue'
import { aidWith, atDesk } from './testing'

const application = {
  id: 'a1',
  version: 3,
  number: '1',
  proposal: 'GRANT',
  reviewOpinion: '符合条件',
} as AidFile['application']

describe('决定岗', () => {
  beforeEach(() => sessionStorage.clear())

  it('starts from the proposal, and signs as the act of the state that it is', async () => {
    const { aid, done } = aidWith({ application }, ['decide', 'return'])
    const desk = await atDesk(DecideDesk, aid)
    expect(desk.shown.find('.button.seal').text()).toBe('decide')
    await desk.press('decide')
    expect(done).toHaveBeenCalledWith('decide', { decision: 'GRANT', opinion: '' })
  })

  it('returns a proposal only with a reason', async () => {
    const { aid, done } = aidWith({ application }, ['decide', 'return'])
    const desk = await atDesk(DecideDesk, aid)
    await desk.press('return')
    expect(done).not.toHaveBeenCalled()
    await desk.write('批示', '请核实资产')
    await desk.press('return')
    expect(done).toHaveBeenCalledWith('return', { reason: '请核实资产' })
  })
})
