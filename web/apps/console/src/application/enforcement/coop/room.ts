import { holds, type RoomDoor } from '../../../rooms'
import { m } from './words'

export const room: RoomDoor = {
  id: 'coop',
  icon: 'send',
  pages: [
    { path: '/coop/proposals', title: () => m('proposals'), for: (who) => holds(who, 'coop.accept') },
    {
      path: '/records/coop.received',
      title: () => m('received'),
      for: (who) => holds(who, 'coop.post', 'coop.accept'),
    },
    { path: '/records/coop.sent', title: () => m('sent'), for: (who) => holds(who, 'coop.post', 'coop.accept') },
    { path: '/records/coop.partner', title: () => m('partners'), for: (who) => holds(who, 'coop.partner') },
  ],
  routes: [
    { path: '/coop/proposals', component: () => import('./ProposalsPage.vue'), meta: { title: () => m('proposals') } },
    {
      path: '/coop/proposals/:id',
      component: () => import('./ProposalPage.vue'),
      props: true,
      meta: { title: () => m('proposal') },
    },
  ],
}
