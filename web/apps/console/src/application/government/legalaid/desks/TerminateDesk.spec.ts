import { serve } from '@xiezhi/record-ui/testing'
import { forgetStandards } from '@xiezhi/record-ui'
import { beforeEach, describe, expect, it } from 'vitest'
import TerminateDesk from './TerminateDesk.vue'
import { aidWith, atDesk } from './testing'

const values = ['以欺骗获得', '隐瞒事实', '违法利用'].map((name, at) => ({ code: `G${at}`, name, english: name }))

describe('终止岗', () => {
  beforeEach(() => {
    forgetStandards()
    serve({ '/api/standards/CS_AID_TERMINATION': { code: 'CS_AID_TERMINATION', values } })
  })

  it('ends aid only on a ground of the article, named by its number', async () => {
    const { aid, done } = aidWith({}, ['terminate'])
    const desk = await atDesk(TerminateDesk, aid)
    await desk.press('terminate')
    expect(done).not.toHaveBeenCalled()
    await desk.choose('隐瞒事实')
    await desk.press('terminate')
    expect(done).toHaveBeenCalledWith('terminate', { ground: 2, note: '' })
  })
})
