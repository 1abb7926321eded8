import { holds, type RoomDoor } from '../../../rooms'
import { h } from './words'

export const room: RoomDoor = {
  id: 'resettlement',
  icon: 'help',
  pages: [
    {
      path: '/resettlement',
      title: () => h('day'),
      for: (who) => holds(who, 'resettlement.county', 'resettlement.office'),
    },
    { path: '/resettlement/releases', title: () => h('board'), for: (who) => holds(who, 'resettlement.release') },
    {
      path: '/records/resettlement.case',
      title: () => h('cases'),
      for: (who) => holds(who, 'resettlement.county', 'resettlement.office'),
    },
  ],
  routes: [
    { path: '/resettlement', component: () => import('./HelpDayPage.vue'), meta: { title: () => h('day') } },
    {
      path: '/resettlement/releases',
      component: () => import('./ReleaseBoardPage.vue'),
      meta: { title: () => h('board') },
    },
    {
      path: '/resettlement/checklist/:id',
      component: () => import('./ChecklistPage.vue'),
      props: true,
      meta: { title: () => h('keyTitle') },
    },
  ],
}
