import { shallowRef } from 'vue'
import { api } from '@xiezhi/base'
import type { Centre } from './types'

const known = shallowRef<Centre[]>([])
let asked: Promise<Centre[]> | undefined

/** The aid centres, asked for once. */
export function centres(): Promise<Centre[]> {
  asked ??= api.get<Centre[]>('/api/hall/legal-aid/centres').then((found) => (known.value = found))
  asked.catch(() => (asked = undefined))
  return asked
}

/** The name of the centre of a division; the code itself until the list is there. */
export function centreName(division: string): string {
  return known.value.find((centre) => centre.division === division)?.name ?? division
}
