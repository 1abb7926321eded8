import { describe, expect, it } from 'vitest'
import type { AidFile } from '../types'
import ArchiveDesk from './ArchiveDesk.vue'
import { aidWith, atDesk } from './testing'
import { checksOf } from './useArchiveDesk'

describe('归档岗', () => {
  it('sees a draft letter and a running clock as unfinished', () => {
    const { aid } = aidWith({
      documents: [{ id: 'd', name: '函', state: 'DRAFT' }],
      clocks: [{ state: 'RUNNING' }] as AidFile['clocks'],
    })
    expect(
      checksOf(aid.file.value)
        .filter((check) => !check.met)
        .map((check) => check.id),
    ).toContain('documents')
    expect(checksOf(aid.file.value).find((check) => check.id === 'clocks')?.met).toBe(false)
  })

  it('archives when the server allows it', async () => {
    const { aid, done } = aidWith({}, ['archive'])
    const desk = await atDesk(ArchiveDesk, aid)
    await desk.press('archive')
    expect(done).toHaveBeenCalledWith('archive')
  })
})
