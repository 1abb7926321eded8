import { enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetStandards } from '@xiezhi/record-ui'
import { serve, show } from '@xiezhi/record-ui/testing'
import ConsultDesk from './ConsultDesk.vue'

const action = (verb: string, more: object = {}) => ({
  verb,
  label: verb,
  english: verb,
  allowed: true,
  reasons: [],
  remedy: null,
  stepUp: false,
  main: false,
  fields: [],
  offer: {},
  previews: false,
  ...more,
})
const file = (...actions: object[]) => ({
  standard: 'consult.consultation',
  name: '咨询',
  english: 'Consultation',
  process: 'consult',
  title: '咨2026-1',
  state: { code: 'PICKED', label: '办理中', english: 'In hand' },
  row: { id: 'c1', version: 3, question: '公司拖欠工资怎么办' },
  actions,
  panels: [],
  clocks: [],
  documents: [],
  files: [],
  parts: [],
  history: [],
  task: null,
})
const refused = { status: 409, code: 'REFUSED', title: '不能这样办', detail: '引用的条文已经失效', errors: [] }
const said = (text: string) => document.body.textContent!.split(text).length - 1
const ask = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)!.click()

enableAutoUnmount(afterEach)

describe('咨询岗: a refusal', () => {
  beforeEach(() => {
    vi.unstubAllGlobals()
    forgetStandards()
    sessionStorage.clear()
    document.body.innerHTML = ''
  })
  function answers(...actions: object[]) {
    serve({
      'GET /api/cases/consult.consultation/c1': file(...actions),
      'POST /api/cases/consult.consultation/c1': refused,
    })
  }

  it('of the answer is told once, in its form', async () => {
    answers(action('answer'), action('put-back'))
    const { shown } = await show(ConsultDesk, { id: 'c1' })
    await shown.find('form').trigger('submit')
    await flushPromises()
    expect(said(refused.detail)).toBe(1)
    expect(shown.find('form [role=alert]').text()).toContain(refused.detail)
  })

  it('of another act is told once, beside the acts and not in the form of the answer', async () => {
    answers(action('answer'), action('put-back'))
    const { shown } = await show(ConsultDesk, { id: 'c1' })
    ask('put-back')
    await flushPromises()
    expect(said(refused.detail)).toBe(1)
    expect(shown.find('form [role=alert]').exists()).toBe(false)
  })

  it('stays in sight where nothing else can be done', async () => {
    answers(action('answer'))
    const { shown } = await show(ConsultDesk, { id: 'c1' })
    serve({
      'GET /api/cases/consult.consultation/c1': file(),
      'POST /api/cases/consult.consultation/c1': { ...refused, code: 'CHANGED_MEANWHILE' },
    })
    await shown.find('form').trigger('submit')
    await flushPromises()
    expect(shown.find('form').exists()).toBe(false)
    expect(said(refused.detail)).toBe(1)
  })
})
