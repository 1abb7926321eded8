import { holds, type RoomDoor } from '../../rooms'
import { f } from '../words'

export const room: RoomDoor = {
  id: 'standards',
  icon: 'standards',
  house: true,
  title: () => f('standards'),
  pages: [
    { path: '/standards', title: () => f('standards') },
    { path: '/conformance', title: () => f('conformance'), for: (who) => holds(who, 'standards') },
  ],
  routes: [
    { path: '/standards', component: () => import('./StandardsPage.vue'), meta: { title: () => f('standards') } },
    { path: '/conformance', component: () => import('./ConformancePage.vue'), meta: { title: () => f('conformance') } },
    {
      path: '/standards/:code',
      component: () => import('./StandardPage.vue'),
      props: true,
      meta: { title: () => f('standards') },
    },
  ],
}
