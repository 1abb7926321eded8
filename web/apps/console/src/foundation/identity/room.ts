import { holds, type RoomDoor } from '../../rooms'
import { f } from '../words'

export const room: RoomDoor = {
  id: 'identity',
  icon: 'admin',
  house: true,
  title: () => f('admin'),
  pages: [
    { path: '/admin', title: () => f('admin'), for: (who) => holds(who, 'admin', 'identity', 'security', 'system') },
  ],
  routes: [
    { path: '/admin', redirect: '/admin/units' },
    {
      path: '/admin/:part',
      component: () => import('./AdminPage.vue'),
      props: true,
      meta: { title: () => f('admin') },
    },
  ],
}
