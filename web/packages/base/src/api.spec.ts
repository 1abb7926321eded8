import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { address, api, doorkeeper, online, problemOf } from './api'
import type { Problem } from './problem'

const answer = (status: number, body: unknown = '') =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
const refusal = {
  status: 422,
  code: 'UNFIT',
  title: '资料不符合标准',
  errors: [{ field: 'citizenId', message: '校验位不符' }],
}

let wire: ReturnType<typeof vi.fn>
beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 400 })
  wire = vi.fn()
  vi.stubGlobal('fetch', wire)
  document.cookie = 'xz_csrf=token-1'
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  doorkeeper.signedOut = async () => false
  doorkeeper.stepUp = async () => false
  online.value = true
})

const headersOf = (call: number) => (wire.mock.calls[call][1] as RequestInit).headers as Record<string, string>
const caught = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('should refuse'),
    (thrown) => thrown as Problem,
  )

describe('the fetch client', () => {
  it('sends the CSRF token with an act and not with a question', async () => {
    wire.mockImplementation(async () => answer(200, {}))
    await api.get('/api/tasks')
    await api.post('/api/tasks/1/claim', {})
    expect(headersOf(0)['X-CSRF-Token']).toBeUndefined()
    expect(headersOf(1)['X-CSRF-Token']).toBe('token-1')
  })

  it('sends the idempotency key that it is given', async () => {
    wire.mockResolvedValue(answer(200, {}))
    await api.post('/api/x', {}, { idempotencyKey: 'k1' })
    expect(headersOf(0)['Idempotency-Key']).toBe('k1')
  })

  it('turns a problem document into a Problem with all its faults', async () => {
    wire.mockResolvedValue(answer(422, refusal))
    const problem = await caught(api.post('/api/x', {}))
    expect(problem.code).toBe('UNFIT')
    expect(problem.of('citizenId')?.message).toBe('校验位不符')
  })

  it('says something useful about an answer that is not ours', () => {
    expect(problemOf(502, '<html>Bad gateway</html>').code).toBe('OUTSIDE')
    expect(problemOf(418, '').remedy).toContain('12348')
  })

  it('tries a question again on a poor line, and an act only once', async () => {
    wire.mockRejectedValueOnce(new TypeError('no line')).mockResolvedValueOnce(answer(200, { ok: true }))
    expect(await api.get('/api/x')).toEqual({ ok: true })
    wire.mockReset().mockRejectedValue(new TypeError('no line'))
    const problem = await caught(api.post('/api/x', {}))
    expect(problem.code).toBe('OFFLINE')
    expect(wire).toHaveBeenCalledTimes(1)
    expect(online.value).toBe(false)
  })

  it('asks to log in again when the session ended, then repeats the call once', async () => {
    const gone = { status: 401, code: 'UNAUTHENTICATED', title: '请先登录' }
    wire.mockResolvedValueOnce(answer(401, gone)).mockResolvedValueOnce(answer(200, { saved: 1 }))
    doorkeeper.signedOut = vi.fn(async () => true)
    expect(await api.put('/api/x', {})).toEqual({ saved: 1 })
    wire.mockReset().mockImplementation(async () => answer(401, gone))
    expect((await caught(api.put('/api/x', {}))).code).toBe('UNAUTHENTICATED')
    expect(wire).toHaveBeenCalledTimes(2)
  })

  it('does not ask to log in again because a password was wrong', async () => {
    wire.mockResolvedValue(answer(401, { status: 401, code: 'UNAUTHENTICATED', title: '账号或者密码不对' }))
    doorkeeper.signedOut = vi.fn(async () => true)
    await caught(api.post('/api/session', {}))
    expect(doorkeeper.signedOut).not.toHaveBeenCalled()
  })

  it('leaves empty parameters out of the address', () => {
    expect(address('/api/x', { q: '张', after: undefined, empty: '', n: 0 })).toBe('/api/x?q=%E5%BC%A0&n=0')
  })
})
