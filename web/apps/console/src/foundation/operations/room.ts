import { holds, type RoomDoor } from '../../rooms'
import { f } from '../words'

export const room: RoomDoor = {
  id: 'operations',
  icon: 'health',
  house: true,
  title: () => f('selfCheck'),
  pages: [
    { path: '/self-check', title: () => f('selfCheck'), for: (who) => holds(who, 'admin', 'system', 'operations') },
  ],
  routes: [
    { path: '/self-check', component: () => import('./SelfCheckPage.vue'), meta: { title: () => f('selfCheck') } },
  ],
}
