import { holds, type RoomDoor } from '../../../rooms'
import { a } from './words'

export const room: RoomDoor = {
  id: 'legalaid',
  icon: 'aid',
  pages: [
    {
      path: '/legal-aid',
      title: () => a('overview'),
      for: (who) => holds(who, 'legalaid.lead', 'legalaid.decide', 'legalaid.statistics'),
    },
    { path: '/legal-aid/counter', title: () => a('counter'), for: (who) => holds(who, 'legalaid.receive') },
    { path: '/legal-aid/notices', title: () => a('notice'), for: (who) => holds(who, 'legalaid.notify') },
    {
      path: '/legal-aid/transfers',
      title: () => a('transfer'),
      for: (who) => holds(who, 'legalaid.receive', 'legalaid.notify'),
    },
    { path: '/records/legalaid.application', title: () => a('applications') },
    {
      path: '/legal-aid/statistics',
      title: () => a('statistics'),
      for: (who) => holds(who, 'legalaid.statistics', 'legalaid.lead'),
    },
  ],
  routes: [
    {
      path: '/legal-aid',
      component: () => import('./OverviewPage.vue'),
      meta: { title: () => `${a('room')} ${a('overview')}` },
    },
    {
      path: '/legal-aid/counter',
      component: () => import('./desks/CounterDesk.vue'),
      meta: { title: () => a('counter') },
    },
    {
      path: '/legal-aid/notices',
      component: () => import('./desks/NoticeDesk.vue'),
      meta: { title: () => a('notice') },
    },
    {
      path: '/legal-aid/transfers',
      component: () => import('./desks/TransferDesk.vue'),
      meta: { title: () => a('transfer') },
    },
    {
      path: '/legal-aid/limits',
      component: () => import('./LimitsPage.vue'),
      meta: { title: () => a('limits') },
    },
    {
      path: '/legal-aid/statistics',
      component: () => import('./StatisticsPage.vue'),
      meta: { title: () => a('statistics') },
    },
    {
      path: '/legal-aid/files/:id',
      component: () => import('./AidPage.vue'),
      props: true,
      meta: { title: () => a('file') },
    },
    {
      path: '/legal-aid/:desk/:id',
      component: () => import('./AidPage.vue'),
      props: true,
      meta: { title: () => a('file') },
    },
  ],
}
