import { describe, expect, it } from 'vitest'
import type { AidFile } from '../types'
import SupplementDesk from './SupplementDesk.vue'
import { aidWith, atDesk } from './testing'

const ruling = { value: { decision: 'HOLD', missing: ['工资流水'] }, reasons: [] } as AidFile['ruling']

describe('补充材料岗', () => {
  it('starts from what the rule found missing and tells everything at once', async () => {
    const { aid, done } = aidWith({ ruling }, ['request-supplement'])
    const desk = await atDesk(SupplementDesk, aid)
    await desk.shown.find('input[aria-label="其他材料"]').setValue('劳动合同')
    await desk.press('request-supplement')
    expect(done).toHaveBeenCalledWith('request-supplement', { items: ['工资流水', '劳动合同'], note: '' })
  })

  it('refuses to send an empty list', async () => {
    const { aid, done } = aidWith({}, ['request-supplement'])
    const desk = await atDesk(SupplementDesk, aid)
    await desk.press('request-supplement')
    expect(done).not.toHaveBeenCalled()
    expect(desk.shown.find('[role=alert]').text()).toBe('清单至少一项')
  })
})
