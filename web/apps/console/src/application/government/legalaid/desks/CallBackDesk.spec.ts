import { describe, expect, it } from 'vitest'
import CallBackDesk from './CallBackDesk.vue'
import { aidWith, atDesk } from './testing'

describe('回访岗', () => {
  it('records what the recipient said, as a number and in words', async () => {
    const { aid, done } = aidWith({}, ['call-back'])
    const desk = await atDesk(CallBackDesk, aid)
    await desk.press('call-back')
    expect(done).not.toHaveBeenCalled()
    const { satisfaction } = (desk.shown.vm.$ as unknown as { setupState: { satisfaction: string } }).setupState
    expect(satisfaction).toBe('')
    ;(desk.shown.vm.$ as unknown as { setupState: { satisfaction: string } }).setupState.satisfaction = '5'
    await desk.write('备注', '及时告知进展')
    await desk.press('call-back')
    expect(done).toHaveBeenCalledWith('call-back', { satisfaction: 5, note: '及时告知进展' })
  })
})
