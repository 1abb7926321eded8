import { serve } from '@xiezhi/record-ui/testing'
import { forgetStandards } from '@xiezhi/record-ui'
import { beforeEach, describe, expect, it } from 'vitest'
import CloseDesk from './CloseDesk.vue'
import { aidWith, atDesk } from './testing'
import { items } from './useCloseDesk'

describe('结案审核岗', () => {
  beforeEach(() => {
    forgetStandards()
    serve({
      '/api/standards/legalaid.closure': { code: 'legalaid.closure', fields: [{ name: 'grade', codeSet: 'CS_GRADE' }] },
      '/api/standards/CS_GRADE': {
        code: 'CS_GRADE',
        values: [{ code: 'EXCELLENT', name: '优', english: 'Excellent' }],
      },
    })
  })

  it('counts a hundred points in all', () => {
    expect(items.reduce((sum, item) => sum + item.max, 0)).toBe(100)
  })

  it('closes with a grade from the code set and the points of each part', async () => {
    const { aid, done } = aidWith({}, ['close'])
    const desk = await atDesk(CloseDesk, aid)
    await desk.press('close')
    expect(done).not.toHaveBeenCalled()
    await desk.choose('优')
    await desk.write('补贴', '1800')
    await desk.press('close')
    expect(done.mock.calls[0]).toMatchObject([
      'close',
      { grade: 'EXCELLENT', subsidy: '1800.00', score: { MEETING: 20 } },
    ])
  })
})
