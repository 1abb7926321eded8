import { locale } from './i18n'

/** "1800.00" → 1,800.00 元 */
export function moneyText(yuan: string | number | null | undefined): string {
  if (yuan === null || yuan === undefined || yuan === '') return ''
  if (String(yuan).includes('*')) return String(yuan) // masked: there is no sum to write
  const [whole, cents = ''] = String(yuan).replace('-', '').split('.')
  const text = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents.padEnd(2, '0').slice(0, 2)}`
  const signed = String(yuan).startsWith('-') ? `-${text}` : text
  return locale.value === 'en' ? `CNY ${signed}` : `${signed} 元`
}

/**
 * Read a sum as people type it (６４，８００, 64,800.5元, 6.48万) into "64800.00".
 * Negative, over a hundred million, or not a number: null.
 */
export function parseMoney(written: string): string | null {
  const text = written
    .normalize('NFKC')
    .replace(/[\s¥元]|cny|rmb/gi, '')
    .replace(/,(?=\d{3}(\D|$))/g, '')
  const found = /^(\d{1,9})(?:\.(\d{1,4}))?(万)?$/.exec(text)
  if (!found) return null
  const [, whole, cents = '', tenThousand] = found
  if (!tenThousand && cents.length > 2) return null
  const shift = tenThousand ? 4 : 0
  const fen = BigInt(whole + cents.padEnd(shift + 2, '0').slice(0, shift + 2))
  if (fen > 10_000_000_000n) return null
  const text2 = fen.toString().padStart(3, '0')
  return `${text2.slice(0, -2)}.${text2.slice(-2)}`
}

const fenOf = (yuan: string): bigint => {
  const [whole, cents = ''] = yuan.split('.')
  return BigInt(whole + cents.padEnd(2, '0').slice(0, 2))
}
const yuanOf = (fen: bigint): string => {
  const text = fen.toString().padStart(3, '0')
  return `${text.slice(0, -2)}.${text.slice(-2)}`
}

/** Add sums exactly; what cannot be read counts nothing. */
export function sumMoney(sums: (string | null | undefined)[]): string {
  return yuanOf(sums.reduce((total, sum) => total + (sum ? fenOf(sum) : 0n), 0n))
}

/** Divide a sum, half a cent up, as the rule does. */
export function divideMoney(sum: string, by: number): string {
  if (!(by > 0)) return '0.00'
  const divisor = BigInt(by)
  return yuanOf((fenOf(sum) * 2n + divisor) / (divisor * 2n))
}
