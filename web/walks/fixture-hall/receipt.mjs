/** A receipt signed with a key made for this run, in the shape of the real one. */
import { sm2, sm3 } from 'sm-crypto-v2'

const pair = sm2.generateKeyPairHex()
const base64 = (hex) => Buffer.from(hex, 'hex').toString('base64')
const canonical = JSON.stringify({
  code: 'NP26-8K2M',
  filed: { number: '(2026)南援申字第12号' },
  issuer: '南屏县法律援助中心',
  name: '法律援助申请受理通知书',
  receivedAt: '2026-04-24T02:00:00Z',
})

export const RECEIPT = {
  receipt: JSON.parse(canonical),
  canonical,
  sm3: sm3(canonical),
  keyId: 'fixture',
  algorithm: '1.2.156.10197.1.501',
  userId: '1234567812345678',
  signature: base64(sm2.doSignature(canonical, pair.privateKey, { der: true, hash: true })),
}
export const KEYS = [
  {
    kid: 'fixture',
    x: Buffer.from(pair.publicKey.slice(2, 66), 'hex').toString('base64url'),
    y: Buffer.from(pair.publicKey.slice(66), 'hex').toString('base64url'),
  },
]
