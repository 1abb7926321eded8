import { dateText, locale } from '@xiezhi/base'

/** 2026-01 and one back is 2025-12. */
export function shiftMonth(month: string, by: number): string {
  const [year, at] = month.split('-').map(Number)
  return new Date(Date.UTC(year, at - 1 + by, 1)).toISOString().slice(0, 7)
}
/** 2026年5月 or May 2026. */
export const monthText = (month: string): string => dateText(`${month}-01`).replace(/1日$/, '').replace(/^1 /, '')

/** One row of a report: its cells, and for each counted cell the query that lists what it counts. */
export interface ReportRow {
  cells: Record<string, string | number | null>
  drill: Record<string, string>
}
interface Head {
  key: string
  title: string
  figure: boolean
}
type Loose = Record<string, unknown>

const isCell = (value: unknown): value is { value: string | number; drill?: string; query?: string } =>
  typeof value === 'object' && value !== null && 'value' in value

function rowOf(raw: Loose): ReportRow {
  const row: ReportRow = { cells: {}, drill: {} }
  for (const [key, value] of Object.entries(raw)) {
    if (isCell(value)) {
      row.cells[key] = value.value
      const query = value.drill ?? value.query
      if (query) row.drill[key] = query
    } else if (typeof value !== 'object') row.cells[key] = value as string | number
  }
  return row
}

const rowsRaw = (data: unknown): Loose[] =>
  (Array.isArray(data) ? data : (((data as Loose)?.rows ?? []) as Loose[])) as Loose[]
export const rowsOf = (data: unknown): ReportRow[] => rowsRaw(data).map(rowOf)

interface Column {
  key?: string
  name?: string
  label?: string
  title?: string
  english?: string
}

/** The columns as the server names them, else as they come. */
export function headsOf(data: unknown): Head[] {
  const rows = rowsOf(data)
  const columns = ((data as Loose)?.columns ?? []) as Column[]
  const figure = (key: string) =>
    rows.some((row) => typeof row.cells[key] === 'number' || /^[\d.,%–-]+$/.test(String(row.cells[key] ?? 'x')))
  const named = columns.map((column) => {
    const key = column.key ?? column.name ?? ''
    return {
      key,
      title: (locale.value === 'en' ? column.english : undefined) ?? column.label ?? column.title ?? column.name ?? key,
      figure: figure(key),
    }
  })
  return named.length
    ? named
    : Object.keys(rows[0]?.cells ?? {}).map((key) => ({ key, title: key, figure: figure(key) }))
}

/** From a cell to its rows: the drill-down equals the cell. */
export function linkOf(row: ReportRow, key: string): string | undefined {
  const query = row.drill[key]
  if (!query) return undefined
  return query.replace(/^\/api(?=\/records)/, '').replace(/^\?/, '/records/legalaid.application?')
}
