import { describe, expect, it } from 'vitest'
import MeanwhileNote from './MeanwhileNote.vue'
import { show } from './testing'

const descriptor = {
  code: 't',
  name: '测试',
  english: 'Test',
  version: '1',
  room: 't',
  may: { list: true, create: true, update: true, unmask: false, export: false },
  fields: [
    { name: 'opponent', label: '对方', english: 'Opponent', kind: 'text' as const },
    { name: 'facts', label: '案情', english: 'Facts', kind: 'text' as const },
  ],
}

describe('when another was faster', () => {
  it('shows only what differs, mine beside theirs, and lets me take theirs', async () => {
    const { shown } = await show(MeanwhileNote, {
      descriptor,
      mine: { opponent: '甲公司', facts: '同' },
      theirs: { id: 'r', version: 2, opponent: '乙公司', facts: '同' },
      who: '演示审查员',
    })
    expect(shown.text()).toContain('演示审查员')
    expect(shown.findAll('tbody tr')).toHaveLength(1)
    expect(shown.find('tbody').text()).toMatch(/甲公司.*乙公司/s)
    await shown.find('tbody button').trigger('click')
    expect(shown.emitted('take')).toEqual([['opponent']])
  })
})
