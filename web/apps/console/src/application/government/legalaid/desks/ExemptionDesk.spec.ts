import { serve } from '@xiezhi/record-ui/testing'
import { forgetStandards } from '@xiezhi/record-ui'
import { beforeEach, describe, expect, it } from 'vitest'
import ExemptionDesk from './ExemptionDesk.vue'
import { aidWith, atDesk } from './testing'

const field = (name: string, codeSet: string) => ({ name, label: name, english: name, kind: 'code', codeSet })
const set = (code: string, ...names: string[]) => ({
  code,
  values: names.map((name) => ({ code: name, name, english: name })),
})

describe('免予核查证明核对岗', () => {
  beforeEach(() => {
    forgetStandards()
    serve({
      '/api/standards/legalaid.exemption-proof': {
        code: 'legalaid.exemption-proof',
        fields: [field('exemption', 'CS_E'), field('source', 'CS_S')],
      },
      '/api/standards/CS_E': set('CS_E', 'MIGRANT_WAGE_INJURY', 'SOCIAL_ASSISTANCE'),
      '/api/standards/CS_S': set('CS_S', 'ORIGINAL_SEEN', 'SHARED_DATA'),
    })
  })

  it('records which paper was seen, and goes back to the review', async () => {
    const { aid, done } = aidWith({}, ['verify-exemption', 'review'])
    const desk = await atDesk(ExemptionDesk, aid)
    await desk.press('verify-exemption')
    expect(done).not.toHaveBeenCalled()
    await desk.choose('MIGRANT_WAGE_INJURY')
    await desk.choose('ORIGINAL_SEEN')
    await desk.write('证明材料', '劳动合同')
    await desk.press('verify-exemption')
    expect(done).toHaveBeenCalledWith('verify-exemption', {
      exemption: 'MIGRANT_WAGE_INJURY',
      source: 'ORIGINAL_SEEN',
      paper: '劳动合同',
      paperNumber: undefined,
    })
    expect(desk.router.currentRoute.value.path).toBe('/legal-aid/review/a1')
  })
})
