import { holds, type RoomDoor } from '../../../rooms'
import { m } from './words'

const ward = ['prison.ward', 'prison.ward-chief', 'prison.custody', 'prison.life', 'prison.education', 'prison.warden']
const points = ['prison.ward', 'prison.ward-chief', 'prison.custody', 'prison.inspect', 'prison.procurator']
const sitting = ['prison.committee', 'prison.penalty', 'prison.warden', 'prison.bureau', 'prison.procurator']
const counter = ['prison.ward', 'prison.ward-chief', 'prison.custody']
const gate = ['prison.penalty', 'prison.ward', 'prison.ward-chief', 'prison.custody', 'prison.education']
const rights = ['prison.complaints', 'prison.inspect', 'prison.procurator']

export const room: RoomDoor = {
  id: 'prison',
  icon: 'lock',
  pages: [
    { path: '/prison', title: () => m('day'), for: (who) => holds(who, ...ward, 'prison.intake', ...rights) },
    { path: '/prison/points', title: () => m('points'), for: (who) => holds(who, ...points) },
    { path: '/prison/committee', title: () => m('committee'), for: (who) => holds(who, ...sitting) },
    { path: '/prison/visits', title: () => m('visits'), for: (who) => holds(who, ...counter) },
    { path: '/prison/releases', title: () => m('releases'), for: (who) => holds(who, ...gate, 'prison.warden') },
    { path: '/prison/rights', title: () => m('rights'), for: (who) => holds(who, ...rights) },
    { path: '/records/prison.custody-file', title: () => m('files') },
  ],
  routes: [
    { path: '/prison', component: () => import('./DayPage.vue'), meta: { title: () => m('day') } },
    {
      path: '/prison/points/:ward?',
      component: () => import('./PointsPage.vue'),
      props: true,
      meta: { title: () => m('points') },
    },
    {
      path: '/prison/committee',
      component: () => import('./CommitteePage.vue'),
      meta: { title: () => m('committee') },
    },
    {
      path: '/prison/custody/:id',
      component: () => import('./CustodyPage.vue'),
      props: true,
      meta: { title: () => m('custody') },
    },
    { path: '/prison/visits', component: () => import('./VisitsPage.vue'), meta: { title: () => m('visits') } },
    { path: '/prison/releases', component: () => import('./ReleasesPage.vue'), meta: { title: () => m('releases') } },
    { path: '/prison/rights', component: () => import('./RightsPage.vue'), meta: { title: () => m('rights') } },
  ],
}
