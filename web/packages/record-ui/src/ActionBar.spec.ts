import { describe, expect, it } from 'vitest'
import ActionBar from './ActionBar.vue'
import { show } from './testing'

const grant = {
  verb: 'decide',
  label: '签发决定书',
  english: 'Sign',
  allowed: true,
  reasons: [{ basis: '法律援助法#43.1', finding: '审查已完成' }],
}
const blocked = {
  verb: 'assign',
  label: '指派',
  english: 'Assign',
  allowed: false,
  reasons: [{ basis: '法律援助法#43.1', finding: '尚未作出决定' }],
  remedy: '请先作出决定',
}

describe('an act of power', () => {
  it('has its reason and article before the button', async () => {
    const { shown } = await show(ActionBar, { actions: [grant] })
    expect(shown.text()).toMatch(/审查已完成.*法律援助法第四十三条第一款.*签发决定书/s)
  })

  it('says why it is not possible and what to do, and stays where the keyboard finds it', async () => {
    const { shown } = await show(ActionBar, { actions: [blocked] })
    const button = shown.findAll('button').at(-1)!
    expect(shown.text()).toContain('尚未作出决定')
    expect(shown.text()).toContain('请先作出决定')
    expect(button.attributes('aria-disabled')).toBe('true')
    await button.trigger('click')
    expect(shown.emitted('act')).toBeUndefined()
  })
})
