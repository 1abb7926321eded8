import { holds, type RoomDoor } from '../../rooms'
import { c } from './words'

export const room: RoomDoor = {
  id: 'citizen',
  icon: 'user',
  title: () => c('room'),
  pages: [{ path: '/citizen/claims', title: () => c('claims'), for: (who) => holds(who, 'citizen.verify') }],
  routes: [
    { path: '/citizen/claims', component: () => import('./ClaimsPage.vue'), meta: { title: () => c('claims') } },
  ],
}
