/** Days between two legal dates. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** The month so many months away, as 2026-11. */
export function monthsOn(month: string, by: number): string {
  const [year, at] = month.split('-').map(Number)
  const whole = year * 12 + (at - 1) + by
  return `${Math.floor(whole / 12)}-${String((whole % 12) + 1).padStart(2, '0')}`
}

/** The last day of a month, or the day itself when the month is not over. */
export function lastDayOf(month: string, today: string): string {
  const [year, at] = month.split('-').map(Number)
  const end = new Date(Date.UTC(year, at, 0)).toISOString().slice(0, 10)
  return end < today ? end : today
}
