import { api, said, useAsync, useSession } from '@xiezhi/base'
import { computed } from 'vue'

export interface Summary {
  code: string
  name: string
  english: string
  room: string
  version: string
  basis?: string | string[]
  fields: number
  may?: { list: boolean }
}

/** The record standards of the rooms in which the person has duties. */
export function useRegisters(room: () => string | undefined) {
  const { who } = useSession()
  const { data, problem, run: load } = useAsync(() => api.get<{ records: Summary[] }>('/api/standards'))
  load()
  const groups = computed(() => {
    if (!data.value) return undefined
    const mine = data.value.records.filter(
      (record) => record.may?.list ?? who.value.rooms?.some((one) => one.id === record.room),
    )
    const ids = [...new Set(mine.map((record) => record.room))].filter((id) => !room() || id === room())
    return ids.map((id) => ({
      id,
      title: said(who.value.rooms?.find((one) => one.id === id)) || id,
      records: mine.filter((record) => record.room === id),
    }))
  })
  return { groups, problem, load }
}
