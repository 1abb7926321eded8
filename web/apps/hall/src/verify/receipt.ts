import { api, locale } from '@xiezhi/base'
import { sm2, sm3 } from 'sm-crypto-v2'
import { t } from '../words/verify'
import type { Check, Verdict } from './types'

/** 回执: what it says for reading, and `canonical`, the exact text that was signed (SM2 with SM3 over its UTF-8 bytes). */
export interface Receipt {
  receipt?: Record<string, unknown>
  canonical: string
  signature: string
  keyId: string
  userId?: string
}

/** A published key: the point of the curve as in a JSON web key (`publicKey` is the same as PEM, for other tools). */
export interface PublishedKey {
  kid: string
  x: string
  y: string
}

/** What a receipt of this site says, as texts. */
interface Signed {
  name?: string
  english?: string
  code?: string
  issuer?: string
  receivedAt?: string
  filed?: Record<string, string>
}

const KEYS = 'xz.keys'

const hex = (base64: string): string =>
  Array.from(atob(base64), (one) => one.charCodeAt(0).toString(16).padStart(2, '0')).join('')

/** The point as the library wants it: 04, x, y in hexadecimal digits. */
export function pointOf(key: PublishedKey): string {
  const part = (text: string) => hex(text.replace(/-/g, '+').replace(/_/g, '/')).padStart(64, '0')
  return `04${part(key.x)}${part(key.y)}`
}

export function readReceipt(text: string): Receipt | null {
  try {
    const read = JSON.parse(text) as Partial<Receipt>
    return read.canonical && read.signature && read.keyId ? (read as Receipt) : null
  } catch {
    return null
  }
}

/** GB/T 32918 with SM3, over the UTF-8 text. A signature that cannot even be read does not fit. */
export function signatureFits(receipt: Receipt, publicKey: string): boolean {
  try {
    return sm2.doVerifySignature(receipt.canonical, hex(receipt.signature), publicKey, {
      der: true,
      hash: true,
      userId: receipt.userId,
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
  const key = keys.find((one) => one.kid === receipt.keyId)
  const fits = key !== undefined && signatureFits(receipt, pointOf(key))
  const checks: Check[] = [
    {
      name: t('hereKey'),
      result: key !== undefined,
      detail: !key ? t('hereKeyNone') : kept ? t('hereKeyKept') : t('hereKeyOk'),
    },
    { name: t('hereSignature'), result: fits, detail: fits ? t('hereOk') : t('hereBad') },
  ]
  const said = fits ? (JSON.parse(receipt.canonical) as Signed) : {}
  return {
    valid: fits,
    here: true,
    checks,
    type: locale.value === 'en' ? (said.english ?? said.name) : said.name,
    number: said.filed?.number ?? said.code,
    issuer: said.issuer,
    issuedOn: said.receivedAt,
    sm3: fits ? sm3(receipt.canonical) : null,
  }
}
