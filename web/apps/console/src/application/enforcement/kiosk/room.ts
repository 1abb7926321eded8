import { holds, type RoomDoor } from '../../../rooms'
import { m } from './words'

export const room: RoomDoor = {
  id: 'kiosk',
  icon: 'table',
  pages: [
    { path: '/kiosk-desk', title: () => m('desk') },
    { path: '/records/kiosk.request', title: () => m('requests'), for: (who) => holds(who, 'kiosk.ward') },
  ],
  routes: [{ path: '/kiosk-desk', component: () => import('./KioskDeskPage.vue'), meta: { title: () => m('desk') } }],
}
