import type { RoomDoor } from '../rooms'
import { c } from './words'

export const room: RoomDoor = {
  id: 'casework',
  icon: 'file',
  house: true,
  title: () => c('title'),
  pages: [{ path: '/cases', title: () => c('title'), for: (who) => who.kind === 'officer' }],
  routes: [
    { path: '/cases', component: () => import('./CasesPage.vue'), meta: { title: () => c('title') } },
    {
      path: '/cases/:standard/begin/:act',
      component: () => import('./BeginPage.vue'),
      props: true,
      meta: { title: () => c('title') },
    },
    {
      path: '/cases/:standard/:id',
      component: () => import('./CasePage.vue'),
      props: true,
      meta: { title: () => c('file') },
    },
  ],
}
