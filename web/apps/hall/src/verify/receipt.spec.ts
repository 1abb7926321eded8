import { describe, expect, it } from 'vitest'
import { sm2 } from 'sm-crypto-v2'
import sampleKeys from './sample-keys.json'
import sample from './sample-receipt.json'
import { readReceipt, signatureFits, verdictOf, type Receipt } from './receipt'

const pair = sm2.generateKeyPairHex()
const text = JSON.stringify({
  number: '(2026)南援申字第12号',
  issuer: '南屏县法律援助中心',
  type: '受理通知书',
})
const base64 = (hex: string) => btoa(String.fromCharCode(...hex.match(/../g)!.map((byte) => parseInt(byte, 16))))
const receipt: Receipt = {
  text,
  keyId: 'k1',
  signature: base64(sm2.doSignature(text, pair.privateKey, { der: true, hash: true })),
}
const keys = [{ keyId: 'k1', publicKey: pair.publicKey }]

describe('a receipt checked on the device', () => {
  it('is genuine when the published key fits', () => {
    const verdict = verdictOf(receipt, keys)
    expect(verdict.valid).toBe(true)
    expect(verdict.number).toBe('(2026)南援申字第12号')
  })

  it('is genuine as a node of the demonstration signed it', () => {
    const verdict = verdictOf(readReceipt(JSON.stringify(sample))!, sampleKeys)
    expect(verdict.valid).toBe(true)
    expect(verdict.type).toBe('法律援助申请回执')
  })

  it('fails when one character of it is changed, and shows nothing of the forgery', () => {
    const verdict = verdictOf({ ...receipt, text: text.replace('12号', '13号') }, keys)
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
    expect(readReceipt('{"text":"x"}')).toBeNull()
  })
})
