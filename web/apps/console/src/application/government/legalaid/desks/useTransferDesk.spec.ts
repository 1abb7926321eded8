import type { Descriptor, Field } from '@xiezhi/record-ui'
import { serve, show } from '@xiezhi/record-ui/testing'
import { forgetStandards } from '@xiezhi/record-ui'
import { beforeEach, describe, expect, it } from 'vitest'
import TransferDesk from './TransferDesk.vue'
import { hoursOf, transferForm } from './useTransferDesk'

const field = (name: string, kind: Field['kind'] = 'text'): Field => ({ name, label: name, english: name, kind })
const standard = (code: string, fields: Field[]) =>
  ({
    code,
    name: code,
    english: code,
    version: '1',
    room: 'legalaid',
    fields,
    may: { list: true, create: false, update: false, unmask: false, export: false },
  }) as Descriptor
const transfer = standard('legalaid.transfer', [
  field('organName'),
  field('custodyNumber'),
  field('statedAt', 'instant'),
  field('forwardedAt', 'instant'),
  field('late', 'boolean'),
])
const application = standard('legalaid.application', [
  field('applicantName'),
  field('matter'),
  field('organName'),
  field('mobile'),
  field('assets'),
])

describe('转交登记岗', () => {
  beforeEach(() => {
    sessionStorage.clear()
    forgetStandards()
  })

  it('asks for custody and time first, then for the application, and never for a telephone', () => {
    const names = transferForm(transfer, application)!.fields.map((one) => one.name)
    expect(names.slice(0, 4)).toEqual(['organName', 'custodyNumber', 'statedAt', 'forwardedAt'])
    expect(names).not.toContain('mobile')
    expect(names).not.toContain('late')
    expect(names.filter((name) => name === 'organName')).toHaveLength(1)
  })

  it('counts the hours through day and night', () => {
    const draft = { statedAt: '2026-10-01T09:00', forwardedAt: '2026-10-02T10:30' }
    expect(hoursOf(draft, new Date())).toBe(25.5)
    expect(hoursOf({}, new Date())).toBeUndefined()
  })

  it('says before it is sent that the day has passed', async () => {
    serve({ '/api/standards/legalaid.transfer': transfer, '/api/standards/legalaid.application': application })
    sessionStorage.setItem(
      'xz.draft.aid.transfer',
      JSON.stringify({ statedAt: '2026-10-01T09:00', forwardedAt: '2026-10-02T10:30' }),
    )
    const { shown } = await show(TransferDesk, {})
    const [, , stated, forwarded] = shown.findAll('input')
    await stated.setValue('2026-10-01T09:00')
    await forwarded.setValue('2026-10-02T10:30')
    expect(shown.text()).toContain('25小时')
  })
})
