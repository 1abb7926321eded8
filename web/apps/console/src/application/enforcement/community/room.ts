import { holds, type RoomDoor } from '../../../rooms'
import { m } from './words'

const officers = ['community.office', 'community.county', 'community.head', 'community.higher', 'community.monitor']

export const room: RoomDoor = {
  id: 'community',
  icon: 'pin',
  pages: [
    { path: '/community', title: () => m('day'), for: (who) => holds(who, ...officers) },
    {
      path: '/community/county',
      title: () => m('county'),
      for: (who) => holds(who, 'community.county', 'community.head', 'community.higher', 'community.procurator'),
    },
    { path: '/records/community.corrections', title: () => m('people') },
    { path: '/community/orders', title: () => m('orders'), for: (who) => holds(who, ...officers) },
  ],
  routes: [
    { path: '/community', component: () => import('./DayPage.vue'), meta: { title: () => m('day') } },
    { path: '/community/county', component: () => import('./CountyPage.vue'), meta: { title: () => m('county') } },
    { path: '/community/orders', component: () => import('./OrdersPage.vue'), meta: { title: () => m('orders') } },
    { path: '/community/alarms', redirect: '/community/orders' },
    {
      path: '/community/people/:id',
      component: () => import('./PersonPage.vue'),
      props: true,
      meta: { title: () => m('person') },
    },
    {
      path: '/community/people/:id/sanction',
      component: () => import('./SanctionDesk.vue'),
      props: true,
      meta: { title: () => m('sanction') },
    },
    {
      path: '/community/leaves/:id',
      component: () => import('./LeavePage.vue'),
      props: true,
      meta: { title: () => m('leave') },
    },
  ],
}
