/** A receipt signed with a key made for this run, in the shape of the real one. */
import { sm2, sm3 } from 'sm-crypto-v2'

const pair = sm2.generateKeyPairHex()
const base64 = (hex) => Buffer.from(hex, 'hex').toString('base64')
const text = JSON.stringify({
  number: '(2026)南援申字第12号',
  issuer: '南屏县法律援助中心',
  receivedAt: '2026-04-24T02:00:00Z',
  type: '法律援助申请回执',
})

export const RECEIPT = {
  text,
  sm3: sm3(text),
  keyId: 'fixture',
  algorithm: 'SM2withSM3',
  signature: base64(sm2.doSignature(text, pair.privateKey, { der: true, hash: true })),
}
export const KEYS = [{ keyId: 'fixture', algorithm: 'SM2withSM3', publicKey: pair.publicKey }]
