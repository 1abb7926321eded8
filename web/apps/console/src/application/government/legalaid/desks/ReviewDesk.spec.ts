import { beforeEach, describe, expect, it } from 'vitest'
import type { AidFile } from '../types'
import ReviewDesk from './ReviewDesk.vue'
import { aidWith, atDesk } from './testing'

const ruling = { value: { decision: 'GRANT' }, reasons: [] } as AidFile['ruling']

describe('审查岗', () => {
  beforeEach(() => sessionStorage.clear())

  it('lets the reviewer agree with the rule without more words', async () => {
    const { aid, done } = aidWith({ ruling }, ['review'])
    const desk = await atDesk(ReviewDesk, aid)
    await desk.choose('给予法律援助')
    await desk.press('review')
    expect(done).toHaveBeenCalledWith('review', { proposal: 'GRANT', opinion: '' })
  })

  it('asks for the reason when the reviewer departs from the rule', async () => {
    const { aid, done } = aidWith({ ruling }, ['review'])
    const desk = await atDesk(ReviewDesk, aid)
    await desk.choose('不予法律援助')
    await desk.press('review')
    expect(done).not.toHaveBeenCalled()
    await desk.write('审查意见', '收入与申报不符')
    await desk.press('review')
    expect(done).toHaveBeenCalledWith('review', { proposal: 'REFUSE', opinion: '收入与申报不符' })
  })
})
