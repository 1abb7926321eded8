import { holds, type RoomDoor } from '../../../rooms'
import { q } from './words'

const MINE = ['consult.answer', 'consult.review', 'consult.publish']

export const room: RoomDoor = {
  id: 'consult',
  icon: 'help',
  pages: [
    { path: '/consult', title: () => q('desk'), for: (who) => holds(who, ...MINE) },
    { path: '/records/consult.published-answer', title: () => q('published'), for: (who) => holds(who, ...MINE) },
  ],
  routes: [
    { path: '/consult', component: () => import('./QueuePage.vue'), meta: { title: () => q('desk') } },
    {
      path: '/cases/consult.consultation/:id',
      component: () => import('./ConsultDesk.vue'),
      props: true,
      meta: { title: () => q('desk') },
    },
  ],
}
