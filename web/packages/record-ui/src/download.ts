import { problemOf } from '@xiezhi/base'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const kinds = { csv: 'text/csv', xlsx: XLSX } as const
export type ExportKind = keyof typeof kinds

/** Save what the server streams under this address, in the kind asked for, telling how much has come. */
export async function download(
  path: string,
  kind: ExportKind,
  name: string,
  told?: (bytes: number) => void,
  signal?: AbortSignal,
) {
  const answer = await fetch(path, { headers: { Accept: kinds[kind] }, credentials: 'same-origin', signal })
  if (!answer.ok) throw problemOf(answer.status, await answer.text())
  const parts: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  const reader = answer.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    parts.push(read.value)
    told?.((bytes += read.value.length))
  }
  save(new Blob(parts, { type: kinds[kind] }), `${name}.${kind}`)
}

export function save(blob: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** 1.4 MB of a running export. */
export const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
