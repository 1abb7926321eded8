const plain = (value: unknown): string =>
  String(value ?? '')
    .replace(/[\s,，元]/g, '')
    .replace(/\.00$/, '')

/** How a declaration stands beside shared data. */
export function compare(declared: unknown, shared: unknown): 'matches' | 'differs' | 'noShared' {
  if (shared === null || shared === undefined || shared === '') return 'noShared'
  return plain(declared) === plain(shared) ? 'matches' : 'differs'
}
