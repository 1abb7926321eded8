import { l } from '@xiezhi/base/statutes/words'
import type { RoomDoor } from '../../rooms'

export const room: RoomDoor = {
  id: 'statutes',
  icon: 'rules',
  house: true,
  title: () => l('title'),
  pages: [{ path: '/statutes', title: () => l('title') }],
  routes: [
    { path: '/statutes', component: () => import('./StatutesPage.vue'), meta: { title: () => l('title') } },
    {
      path: '/statutes/instruments/:id',
      component: () => import('./InstrumentPage.vue'),
      meta: { title: () => l('title') },
    },
    { path: '/statutes/:key', component: () => import('./ArticlePage.vue'), meta: { title: () => l('title') } },
  ],
}
