import { describe, expect, it } from 'vitest'
import { sm2 } from 'sm-crypto-v2'
import { readReceipt, signatureFits, verdictOf, type Receipt } from './receipt'

const pair = sm2.generateKeyPairHex()
const text = JSON.stringify({
  code: 'NP26-8K2M',
  filed: { number: '(2026)南援申字第12号' },
  issuer: '南屏县法律援助中心',
  name: '受理通知书',
})
const base64 = (hex: string) => btoa(String.fromCharCode(...hex.match(/../g)!.map((byte) => parseInt(byte, 16))))
const receipt: Receipt = {
  canonical: text,
  keyId: 'k1',
  signature: base64(sm2.doSignature(text, pair.privateKey, { der: true, hash: true })),
}
const web = (hex: string) => base64(hex).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
const keys = [{ kid: 'k1', x: web(pair.publicKey.slice(2, 66)), y: web(pair.publicKey.slice(66)) }]

describe('a receipt checked on the device', () => {
  it('is genuine when the published key fits', () => {
    const verdict = verdictOf(receipt, keys)
    expect(verdict.valid).toBe(true)
    expect(verdict.number).toBe('(2026)南援申字第12号')
  })

  it('fails when one character of it is changed, and shows nothing of the forgery', () => {
    const verdict = verdictOf({ ...receipt, canonical: text.replace('12号', '13号') }, keys)
    expect(verdict.valid).toBe(false)
    expect(verdict.number).toBeUndefined()
  })

  it('fails under a key that is not published', () => {
    expect(verdictOf({ ...receipt, keyId: 'k2' }, keys).valid).toBe(false)
    expect(signatureFits(receipt, sm2.generateKeyPairHex().publicKey)).toBe(false)
  })

  it('fails quietly when the signature is no signature', () => {
    expect(signatureFits({ ...receipt, signature: '!!' }, pair.publicKey)).toBe(false)
    expect(readReceipt('not a receipt')).toBeNull()
    expect(readReceipt('{"canonical":"x"}')).toBeNull()
  })
})
