import { said, useSession } from '@xiezhi/base'
import type { IconName } from '@xiezhi/record-ui'
import { computed } from 'vue'
import { rooms, type RoomDoor, type RoomPage } from '../rooms'
import { s } from './words'

export interface RailRoom {
  id: string
  title: string
  icon: IconName
  path: string
  pages: RoomPage[]
}
export interface RailFloor {
  id: string
  title: string
  rooms: RailRoom[]
}

const floorTitle = (floor: string): string => {
  const key = `floor.${floor}` as Parameters<typeof s>[0]
  const text = s(key)
  return text === key ? floor : text
}

/** Floors and rooms in which the person has duties, read off the session. */
export function useNavigation() {
  const { who } = useSession()
  const pagesOf = (door: RoomDoor | undefined) => door?.pages.filter((page) => page.for?.(who.value) ?? true) ?? []

  const floors = computed<RailFloor[]>(() => {
    const all = new Map<string, RailRoom[]>()
    for (const room of who.value.rooms ?? []) {
      const door = rooms.find((one) => one.id === room.id)
      const pages = pagesOf(door)
      const entry = {
        id: room.id,
        title: said(room),
        icon: door?.icon ?? 'register',
        path: pages[0]?.path ?? `/rooms/${room.id}`,
        pages,
      }
      all.set(room.floor, [...(all.get(room.floor) ?? []), entry as RailRoom])
    }
    return [...all].map(([id, list]) => ({ id, title: floorTitle(id), rooms: list }))
  })
  const house = computed<RailRoom[]>(() =>
    rooms
      .filter((door) => door.house && !who.value.rooms?.some((room) => room.id === door.id))
      .map((door) => ({
        id: door.id,
        title: door.title?.() ?? door.id,
        icon: door.icon,
        pages: pagesOf(door),
        path: '',
      }))
      .filter((room) => room.pages.length)
      .map((room) => ({ ...room, path: room.pages[0].path })),
  )
  const pages = computed(() =>
    [...floors.value.flatMap((floor) => floor.rooms), ...house.value].flatMap((room) => room.pages),
  )
  return { floors, house, pages }
}
