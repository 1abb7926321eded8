const KEY = 'xz.draft.legal-aid'

/** When an unfinished application was last kept on this device; empty when there is none. */
export function keptApplication(): string {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as { at: string; value: { reached?: string[] } } | null
    return kept?.value.reached?.length ? kept.at : ''
  } catch {
    return ''
  }
}
