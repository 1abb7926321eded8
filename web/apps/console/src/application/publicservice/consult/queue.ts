import type { Row } from '@xiezhi/record-ui'

const FIRST = ['SAFETY', 'DETAINED', 'LIMITATION', 'NORMAL']

/** Danger first, then custody, then limits that end; within each the one that waits longest. */
export function inOrder(rows: Row[]): Row[] {
  const place = (row: Row) => FIRST.indexOf(String(row.urgency))
  return [...rows].sort(
    (one, other) => place(one) - place(other) || String(one.askedAt).localeCompare(String(other.askedAt)),
  )
}
