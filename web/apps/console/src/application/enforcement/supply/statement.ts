/** One line of the bank's statement. */
export interface BankLine {
  reference: string
  amount: string
}

/** A line on either side, and whether both say the same. */
export interface Matched {
  reference: string
  bank: string | null
  ledger: string | null
  even: boolean
}

const LINE = /^\s*(\S+?)\s*[,，;；\t ]\s*(-?[\d,]+(?:\.\d{1,2})?)\s*$/

/** Read pasted lines "reference, amount"; what can't be read is named by its line number. */
export function readStatement(text: string): { lines: BankLine[]; unreadable: number[] } {
  const lines: BankLine[] = []
  const unreadable: number[] = []
  text
    .normalize('NFKC')
    .split('\n')
    .forEach((raw, at) => {
      if (!raw.trim()) return
      const found = LINE.exec(raw)
      if (found) lines.push({ reference: found[1], amount: cents(found[2].replace(/,/g, '')) })
      else unreadable.push(at + 1)
    })
  return { lines, unreadable }
}

const cents = (written: string): string => {
  const [whole, part = ''] = written.split('.')
  return `${whole}.${part.padEnd(2, '0')}`
}

/** Both sides by reference; what differs first. */
export function match(bank: BankLine[], ledger: Record<string, string>): Matched[] {
  const theirs = new Map(bank.map((line) => [line.reference, line.amount]))
  const all = [...new Set([...theirs.keys(), ...Object.keys(ledger)])].sort()
  return all
    .map((reference) => {
      const one = theirs.get(reference) ?? null
      const other = ledger[reference] ?? null
      return { reference, bank: one, ledger: other, even: one === other }
    })
    .sort((a, b) => Number(a.even) - Number(b.even))
}

const fen = (yuan: string) => BigInt(yuan.replace('.', ''))

/** What the bank says less what the ledger says, to the cent. */
export function difference(lines: Matched[]): string {
  const sum = lines.reduce((total, line) => total + fen(line.bank ?? '0.00') - fen(line.ledger ?? '0.00'), 0n)
  const text = (sum < 0n ? -sum : sum).toString().padStart(3, '0')
  return `${sum < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`
}
