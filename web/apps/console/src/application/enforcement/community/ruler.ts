/** Days between two legal dates. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** A stretch on a ruler, in per cent of the whole; first and last day are within it. */
export interface Stretch {
  left: number
  width: number
}

/** Where a stretch of days lies on a ruler from its first to its last day; what lies outside is cut off, what is wholly outside is nothing. */
export function stretch(from: string, to: string, first: string, last: string): Stretch | null {
  const whole = daysBetween(first, last) + 1
  const begins = Math.max(0, daysBetween(first, from))
  const ends = Math.min(whole, daysBetween(first, to) + 1)
  if (whole <= 0 || ends <= begins) return null
  return { left: (begins / whole) * 100, width: ((ends - begins) / whole) * 100 }
}

/** How many days of a term have passed before the day, and how many are left, the day itself included. */
export function progress(first: string, last: string, day: string): { served: number; left: number } {
  const whole = daysBetween(first, last) + 1
  const served = Math.min(whole, Math.max(0, daysBetween(first, day)))
  return { served, left: whole - served }
}
