import { holds, type RoomDoor } from '../../../rooms'
import { m } from './words'

export const room: RoomDoor = {
  id: 'disclosure',
  icon: 'eye',
  pages: [
    { path: '/disclosure/kin', title: () => m('kin'), for: (who) => holds(who, 'disclosure.kin') },
    {
      path: '/disclosure/items',
      title: () => m('items'),
      for: (who) => holds(who, 'disclosure.prepare', 'disclosure.review'),
    },
  ],
  routes: [
    {
      path: '/disclosure/kin/:id?',
      component: () => import('./KinPage.vue'),
      props: true,
      meta: { title: () => m('kin') },
    },
    {
      path: '/disclosure/items/:id?',
      component: () => import('./ItemsPage.vue'),
      props: true,
      meta: { title: () => m('items') },
    },
  ],
}
