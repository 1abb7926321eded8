import { api } from '@xiezhi/base'
import type { CaseKind } from './types'

let asked: Promise<CaseKind[]> | undefined

/** The kinds of files in which I have a part, asked once for a session of the page. */
export function caseKinds(): Promise<CaseKind[]> {
  asked ??= api.get<CaseKind[]>('/api/cases').catch(() => {
    asked = undefined
    return []
  })
  return asked
}

/** Whether rows of the standard are files that I work on: then the file is opened, not the bare record. */
export const isCase = async (standard: string): Promise<boolean> =>
  (await caseKinds()).some((kind) => kind.standard === standard)
