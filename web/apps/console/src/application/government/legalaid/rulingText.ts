import type { AidValue } from './types'

const yes = ['GRANT', 'PROVISIONAL', 'MANDATORY_ASSIGN']
const no = ['REFUSE', 'OUT_OF_SCOPE', 'INVALID_INPUT']

/** Whether the rule speaks for aid, against it, or leaves it to the officer. */
export function rulingHolds(value: AidValue | undefined): boolean | undefined {
  if (!value) return undefined
  if (yes.includes(value.decision)) return true
  return no.includes(value.decision) ? false : undefined
}

/** What was computed, beside the limit it was measured against. */
export function rulingSums(value: AidValue | undefined): { word: string; value: string; cap: string }[] {
  const rows = [
    { word: 'perCapita', value: value?.perCapita, cap: value?.cap },
    { word: 'assets', value: value?.assetsPerHead, cap: value?.assetCap },
  ]
  return rows.filter((row): row is { word: string; value: string; cap: string } => !!row.value && !!row.cap)
}
