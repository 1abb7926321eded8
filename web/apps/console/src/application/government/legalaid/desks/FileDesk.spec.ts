import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import FileDesk from './FileDesk.vue'
import { aidWith, atDesk } from './testing'

describe('全卷', () => {
  it('asks for the reason of a recusal before it is sent', async () => {
    const { aid, done } = aidWith({}, ['recuse'])
    const desk = await atDesk(FileDesk, aid)
    await desk.press('recuse')
    await flushPromises()
    expect(done).not.toHaveBeenCalled()
    const words = document.querySelector<HTMLTextAreaElement>('#reason textarea')!
    const form = document.querySelector<HTMLFormElement>('#reason')!
    form.dispatchEvent(new Event('submit'))
    expect(done).not.toHaveBeenCalled()
    words.value = '申请人是我的表弟'
    words.dispatchEvent(new Event('input'))
    form.dispatchEvent(new Event('submit'))
    await flushPromises()
    expect(done).toHaveBeenCalledWith('recuse', { reason: '申请人是我的表弟' })
  })

  it('says at the top what the server found wrong, whatever field it names', async () => {
    const { aid } = aidWith({}, ['recuse'])
    aid.refused.value = {
      status: 422,
      code: 'UNFIT',
      title: '资料不符合标准',
      detail: '',
      basis: [],
      errors: [{ field: 'reason', message: '理由没有填写', remedy: '请写明回避原因' }],
    } as unknown as NonNullable<typeof aid.refused.value>
    const desk = await atDesk(FileDesk, aid)
    expect(desk.shown.text()).toContain('理由没有填写; 请写明回避原因')
  })
})
