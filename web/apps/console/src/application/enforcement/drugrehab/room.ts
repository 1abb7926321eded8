import { holds, type RoomDoor } from '../../../rooms'
import { d } from './words'

export const room: RoomDoor = {
  id: 'drugrehab',
  icon: 'health',
  pages: [
    {
      path: '/drugrehab',
      title: () => d('day'),
      for: (who) => holds(who, 'drugrehab.assess', 'drugrehab.brigade', 'drugrehab.head', 'drugrehab.bureau'),
    },
    { path: '/records/drugrehab.case', title: () => d('people') },
    { path: '/drugrehab/narcotics', title: () => d('narcotics'), for: (who) => holds(who, 'drugrehab.doctor') },
  ],
  routes: [
    { path: '/drugrehab', component: () => import('./AssessmentDayPage.vue'), meta: { title: () => d('day') } },
    {
      path: '/drugrehab/assessments/:id',
      component: () => import('./ComparePage.vue'),
      props: true,
      meta: { title: () => d('compare') },
    },
    {
      path: '/drugrehab/narcotics',
      component: () => import('./NarcoticPage.vue'),
      meta: { title: () => d('narcotics') },
    },
  ],
}
