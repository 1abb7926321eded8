import type { Who } from '@xiezhi/base'
import type { IconName } from '@xiezhi/record-ui'
import type { RouteRecordRaw } from 'vue-router'

/** A page that a room offers in the rail, to those whom it is for. */
export interface RoomPage {
  path: string
  title: () => string
  icon?: IconName
  for?: (who: Who) => boolean
}

/** A hand-made room. Rooms without one still have their registers. */
export interface RoomDoor {
  id: string
  icon: IconName
  title?: () => string
  /** Shown although the server names no such room: the house's own pages. */
  house?: boolean
  pages: RoomPage[]
  routes: RouteRecordRaw[]
}

const found = import.meta.glob<{ room: RoomDoor }>('./**/room.ts', { eager: true })

/** Every room brings its own door; nobody keeps a second list. */
export const rooms: RoomDoor[] = Object.values(found).map((module) => module.room)

/** Whether one of the duties begins like this: 'legalaid' or 'admin.system'. */
export const holds = (who: Who, ...starts: string[]): boolean =>
  who.duties.some((duty) => starts.some((start) => duty === start || duty.startsWith(`${start}.`)))
