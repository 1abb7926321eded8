type Loose = Record<string, unknown>

export interface Report {
  code: string
  name: string
  checked: number | null
  count: number
  score: string
  findings: string[]
}

const text = (finding: unknown): string => {
  if (typeof finding === 'string') return finding
  const one = finding as Loose
  return [one.field ?? one.path, one.message ?? one.finding ?? one.rule, one.count].filter(Boolean).join(' · ')
}

/** One line for each record standard, whichever way the server groups what it found. */
export function reportsOf(data: unknown): Report[] {
  const list = (Array.isArray(data) ? data : ((data as Loose)?.records ?? (data as Loose)?.items ?? [])) as Loose[]
  return list.map((one) => {
    const findings = ((one.findings ?? one.errors ?? []) as unknown[]).map(text)
    const code = String(one.standard ?? one.record ?? one.code ?? '')
    const checked = one.checked ?? one.rows
    return {
      code,
      name: String(one.name ?? code),
      checked: checked === undefined ? null : Number(checked),
      count: Number(one.unfit ?? one.count ?? findings.length),
      score: one.score === undefined ? '–' : `${Number(one.score).toFixed(1)}%`,
      findings,
    }
  })
}
