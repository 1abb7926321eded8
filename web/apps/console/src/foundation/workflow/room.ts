import type { RoomDoor } from '../../rooms'
import { f } from '../words'

export const room: RoomDoor = {
  id: 'workflow',
  icon: 'process',
  house: true,
  title: () => f('processes'),
  pages: [{ path: '/processes', title: () => f('processes') }],
  routes: [
    { path: '/processes', component: () => import('./ProcessesPage.vue'), meta: { title: () => f('processes') } },
    {
      path: '/processes/:processKey',
      component: () => import('./ProcessPage.vue'),
      props: true,
      meta: { title: () => f('processes') },
    },
  ],
}
