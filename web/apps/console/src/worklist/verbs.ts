/** What each verb of a task asks before it is sent. */
export type Asked = 'to' | 'person' | 'persons' | 'reason' | 'place' | 'mode' | 'outcome' | 'opinion'

export const verbs: Record<string, Asked[]> = {
  claim: [],
  unclaim: [],
  complete: ['outcome', 'opinion'],
  delegate: ['to', 'reason'],
  transfer: ['to', 'reason'],
  return: ['reason', 'mode'],
  withdraw: [],
  'add-sign': ['person', 'place', 'reason'],
  'remove-sign': ['person'],
  urge: [],
  copy: ['persons'],
  read: [],
}

export const needsWords = (verb: string): boolean => (verbs[verb] ?? []).length > 0

export interface Answers {
  to?: string | null
  person?: string | null
  persons?: string[]
  reason?: string
  place?: string
  mode?: string
  outcome?: string
  opinion?: string
}

/** Which answers are still missing, in the order of the form. */
export function missing(verb: string, answers: Answers): Asked[] {
  const optional: Asked[] = verb === 'complete' ? ['opinion'] : []
  return (verbs[verb] ?? []).filter((asked) => {
    const value = answers[asked]
    return !optional.includes(asked) && (Array.isArray(value) ? !value.length : !value?.trim())
  })
}
