import { describe, expect, it } from 'vitest'
import type { Row } from '@xiezhi/record-ui'
import { inOrder } from './queue'

const row = (id: string, urgency: string, askedAt: string) => ({ id, urgency, askedAt }) as unknown as Row

describe('咨询台', () => {
  it('puts danger first, then custody, then limits, then the one that waits longest', () => {
    const rows = [
      row('late', 'NORMAL', '2026-07-01T03:00:00Z'),
      row('early', 'NORMAL', '2026-07-01T01:00:00Z'),
      row('limit', 'LIMITATION', '2026-07-01T04:00:00Z'),
      row('danger', 'SAFETY', '2026-07-01T05:00:00Z'),
      row('custody', 'DETAINED', '2026-07-01T02:00:00Z'),
    ]
    expect(inOrder(rows).map((one) => one.id)).toEqual(['danger', 'custody', 'limit', 'early', 'late'])
  })
})
