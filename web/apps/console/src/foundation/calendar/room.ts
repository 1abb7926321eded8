import type { RoomDoor } from '../../rooms'
import { f } from '../words'

export const room: RoomDoor = {
  id: 'calendar',
  icon: 'calendar',
  house: true,
  title: () => f('calendar'),
  pages: [{ path: '/calendar', title: () => f('calendar') }],
  routes: [{ path: '/calendar', component: () => import('./CalendarPage.vue'), meta: { title: () => f('calendar') } }],
}
