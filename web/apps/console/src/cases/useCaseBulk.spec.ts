import { serve } from '@xiezhi/record-ui/testing'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { verbsOf, type CaseOutlook } from './useCaseBulk'
import type { CaseAction } from './types'

const act = (verb: string, allowed: boolean, over: Partial<CaseAction> = {}): CaseAction => ({
  verb,
  label: verb,
  english: verb,
  allowed,
  reasons: allowed ? [] : [{ basis: '社区矫正法#27', finding: '超过三十日' }],
  remedy: '报上级',
  main: true,
  fields: [],
  previews: false,
  ...over,
})
const file = (id: string, ...actions: CaseAction[]): CaseOutlook => ({
  id,
  version: 4,
  title: `外出${id}`,
  state: 'APPLIED',
  stateLabel: '已申请',
  actions,
})

describe('the acts of a procedure on several files', () => {
  beforeEach(() => vi.unstubAllGlobals())

  it('are counted by the files that allow them', () => {
    const verbs = verbsOf('community.leave', [file('1', act('approve', true)), file('2', act('approve', false))])
    expect(verbs.map((verb) => [verb.key, verb.allowedBy])).toEqual([['act:approve', 1]])
  })

  it('are only those whose form can be the same for all', () => {
    const ofFile = act('name', true, {
      fields: [{ name: 'guarantor', label: '', english: '', kind: 'ref', ref: 'community.person' }],
    })
    expect(verbsOf('community.leave', [file('1', ofFile, act('approve', true))])).toHaveLength(1)
  })

  it('ask the rule for each file and send the version that was looked at', async () => {
    const files = [file('1', act('approve', true, { previews: true })), file('2', act('approve', false))]
    const asked = serve({
      'POST /api/cases/community.leave/outlook': files,
      'POST /api/cases/community.leave/1/approve/preview': {
        allowed: true,
        obstacles: [],
        value: '5',
        reasons: [{ basis: '社区矫正法#27', finding: '外出5日' }],
      },
      'POST /api/cases/community.leave/1/approve': {},
    })
    const [verb] = verbsOf('community.leave', files)
    const rows = await verb.preview({ opinion: '同意' }, ['1', '2'])
    expect(rows.map((row) => [row.allowed, row.reasons[0].finding])).toEqual([
      [true, '外出5日'],
      [false, '超过三十日'],
    ])
    await verb.act(rows[0], { opinion: '同意' })
    expect(asked.at(-1)?.body).toEqual({ version: 4, form: { opinion: '同意' } })
  })
})
