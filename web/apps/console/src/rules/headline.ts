/** The word that leads an answer: the answer itself, or the decision within it. */
export function headline(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map(headline).join('、')
  const parts = value as Record<string, unknown>
  return headline(parts.decision ?? parts.end ?? parts.valid ?? Object.values(parts)[0])
}
