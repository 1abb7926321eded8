import { describe, expect, it } from 'vitest'
import ReceiveDesk from './ReceiveDesk.vue'
import { aidWith, atDesk } from './testing'

describe('收件岗', () => {
  it('receives an application with the clerk’s note', async () => {
    const { aid, done } = aidWith({}, ['receive'])
    const desk = await atDesk(ReceiveDesk, aid)
    await desk.write('备注', '材料齐全')
    await desk.press('receive')
    expect(done).toHaveBeenCalledWith('receive', { note: '材料齐全' })
  })

  it('leads to the list of what is missing', async () => {
    const { aid } = aidWith({}, ['receive', 'request-supplement'])
    const desk = await atDesk(ReceiveDesk, aid)
    await desk.press('request-supplement')
    expect(desk.router.currentRoute.value.path).toBe('/legal-aid/supplement/a1')
  })
})
