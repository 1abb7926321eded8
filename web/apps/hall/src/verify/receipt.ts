import { api, locale } from '@xiezhi/base'
import { sm2, sm3 } from 'sm-crypto-v2'
import { t } from '../words/verify'
import type { Check, Verdict } from './types'

/** 回执: `text` is exactly what was signed (SM2 with SM3 over its UTF-8 bytes, the usual user id). */
export interface Receipt {
  text: string
  signature: string
  keyId: string
}

/** A published key: the point of the curve, `04` x y in hexadecimal digits (`pem` is the same for other tools). */
export interface PublishedKey {
  keyId: string
  publicKey: string
}

/** What a receipt of this site says, as texts. */
interface Signed {
  type?: string
  english?: string
  number?: string
  issuer?: string
  receivedAt?: string
}

const KEYS = 'xz.keys'
const USER_ID = '1234567812345678'

const hex = (base64: string): string =>
  Array.from(atob(base64), (one) => one.charCodeAt(0).toString(16).padStart(2, '0')).join('')

export function readReceipt(text: string): Receipt | null {
  try {
    const read = JSON.parse(text) as Partial<Receipt>
    return read.text && read.signature && read.keyId ? (read as Receipt) : null
  } catch {
    return null
  }
}

/** GB/T 32918 with SM3, over the UTF-8 text. A signature that cannot even be read does not fit. */
export function signatureFits(receipt: Receipt, publicKey: string): boolean {
  try {
    return sm2.doVerifySignature(receipt.text, hex(receipt.signature), publicKey, {
      der: true,
      hash: true,
      userId: USER_ID,
    })
  } catch {
    return false
  }
}

/** The published keys; without a line the ones that this device kept from last time. */
async function publishedKeys(): Promise<{ keys: PublishedKey[]; kept: boolean }> {
  try {
    const keys = await api.get<PublishedKey[]>('/api/receipts/keys')
    localStorage.setItem(KEYS, JSON.stringify(keys))
    return { keys, kept: false }
  } catch (thrown) {
    const before = localStorage.getItem(KEYS)
    if (!before) throw thrown
    return { keys: JSON.parse(before) as PublishedKey[], kept: true }
  }
}

/** Check a receipt on this device. Nothing of it leaves the device. */
export async function verifyReceipt(file: string): Promise<Verdict> {
  const receipt = readReceipt(file)
  if (!receipt) return { valid: false, here: true, checks: [{ name: t('notReceipt'), result: false }] }
  const { keys, kept } = await publishedKeys()
  return verdictOf(receipt, keys, kept)
}

export function verdictOf(receipt: Receipt, keys: PublishedKey[], kept = false): Verdict {
  const key = keys.find((one) => one.keyId === receipt.keyId)
  const fits = key !== undefined && signatureFits(receipt, key.publicKey)
  const checks: Check[] = [
    {
      name: t('hereKey'),
      result: key !== undefined,
      detail: !key ? t('hereKeyNone') : kept ? t('hereKeyKept') : t('hereKeyOk'),
    },
    { name: t('hereSignature'), result: fits, detail: fits ? t('hereOk') : t('hereBad') },
  ]
  const said = fits ? (JSON.parse(receipt.text) as Signed) : {}
  return {
    valid: fits,
    here: true,
    checks,
    type: locale.value === 'en' ? (said.english ?? said.type) : said.type,
    number: said.number,
    issuer: said.issuer,
    issuedOn: said.receivedAt,
    sm3: fits ? sm3(receipt.text) : null,
  }
}
