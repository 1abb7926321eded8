import { describe, expect, it } from 'vitest'
import { daysBetween, draw, range } from './drawLifeLine'
import type { Life, Told } from './types'

const told = (occurred: string, more: Partial<Told> = {}): Told => ({
  id: occurred + (more.title ?? ''),
  episode: null,
  kind: 'PRISON',
  event: 'prison.admitted',
  occurred,
  recorded: `${occurred}T02:00:00Z`,
  title: '收监',
  sourceOrgan: '测试监狱',
  basis: [],
  documents: [],
  level: 'L2',
  corrects: null,
  late: false,
  ahead: false,
  ...more,
})
const life: Life = {
  person: 'p',
  purpose: 'CUSTODY',
  today: '2026-11-23',
  custodian: 'a',
  episodes: [
    {
      id: 'a',
      kind: 'PRISON',
      label: '监狱服刑',
      keeper: '测试监狱',
      from: '2024-03-01',
      to: null,
      ended: null,
      source: 's',
      sourceId: null,
    },
    {
      id: 'b',
      kind: 'COMMUNITY',
      label: '社区矫正',
      keeper: '测试县',
      from: '2026-03-01',
      to: null,
      ended: null,
      source: 's',
      sourceId: null,
    },
  ],
  lines: [told('2024-03-01'), told('2024-03-02', { title: '告知', late: true }), told('2026-01-05', { kind: null })],
  gaps: [{ from: '2023-01-01', to: '2023-02-01', finding: '空档' }],
  conflicts: [{ episodes: ['a', 'b'], from: '2026-03-01', to: null, reasons: [] }],
  withheld: 0,
}

describe('the picture of a life line', () => {
  it('gives each status a lane, and entries without one their own', () => {
    expect(draw(life, 900, range(life, null)).lanes.map((lane) => lane.kind)).toEqual(['PRISON', 'COMMUNITY', 'OTHER'])
  })

  it('draws an open status up to today', () => {
    const picture = draw(life, 900, range(life, null))
    expect(picture.bars[0]!.x + picture.bars[0]!.width).toBeCloseTo(picture.today, 0)
    expect(picture.bars.every((bar) => bar.conflicting)).toBe(true)
  })

  it('puts entries that would touch under one mark and keeps the late one visible', () => {
    const marks = draw(life, 900, range(life, null)).marks
    expect(marks.map((mark) => mark.lines.length)).toEqual([2, 1])
    expect(marks[0]!.late).toBe(true)
  })

  it('shows the years before today when asked, and leaves out what lies outside', () => {
    expect(range(life, 1)).toEqual(['2025-11-23', '2026-11-23'])
    expect(draw(life, 900, range(life, 1)).marks).toHaveLength(1)
  })

  it('marks a conflict over both lanes and counts the days of a gap', () => {
    const picture = draw(life, 900, range(life, null))
    expect(picture.conflicts[0]!.height).toBeGreaterThan(56)
    expect(daysBetween('2023-01-01', '2023-02-01')).toBe(32)
  })
})
