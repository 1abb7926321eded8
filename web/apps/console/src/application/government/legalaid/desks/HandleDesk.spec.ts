import { serve } from '@xiezhi/record-ui/testing'
import { forgetStandards } from '@xiezhi/record-ui'
import { beforeEach, describe, expect, it } from 'vitest'
import HandleDesk from './HandleDesk.vue'
import { aidWith, atDesk } from './testing'

const code = (set: string, values: string[]) => ({
  code: set,
  name: set,
  english: set,
  values: values.map((one) => ({ code: one, name: one, english: one })),
})

describe('承办岗', () => {
  beforeEach(() => {
    sessionStorage.clear()
    forgetStandards()
    serve({
      '/api/standards/legalaid.progress': {
        code: 'legalaid.progress',
        fields: [{ name: 'stage', codeSet: 'CS_STAGE' }],
      },
      '/api/standards/CS_STAGE': code('CS_STAGE', ['仲裁', '一审']),
    })
  })

  it('asks why a lawyer declines', async () => {
    const { aid, done } = aidWith({}, ['accept', 'decline'])
    const desk = await atDesk(HandleDesk, aid)
    await desk.router.push('/legal-aid/handle/a1')
    await desk.press('decline')
    expect(done).not.toHaveBeenCalled()
    await desk.write('不能承办的理由', '与对方当事人有利害关系')
    await desk.press('decline')
    expect(done).toHaveBeenCalledWith('decline', { reason: '与对方当事人有利害关系' })
    expect(desk.router.currentRoute.value.path).toBe('/') // the file is no longer his to see
  })

  it('reports progress by stage', async () => {
    const { aid, done } = aidWith({}, ['progress', 'report-closing'])
    const desk = await atDesk(HandleDesk, aid)
    await desk.choose('仲裁')
    await desk.write('办理情况', '已立案')
    await desk.press('progress')
    expect(done).toHaveBeenCalledWith('progress', { stage: '仲裁', text: '已立案' })
  })

  it('does not close without a report', async () => {
    const { aid, done } = aidWith({}, ['progress', 'report-closing'])
    const desk = await atDesk(HandleDesk, aid)
    await desk.press('report-closing')
    expect(done).not.toHaveBeenCalled()
  })
})
