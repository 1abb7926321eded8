import { holds, type RoomDoor } from '../../../rooms'
import { p } from './words'

export const room: RoomDoor = {
  id: 'person',
  icon: 'user',
  pages: [
    {
      path: '/persons',
      title: () => p('register'),
      for: (who) => holds(who, 'person.read', 'person.match', 'person.supervise'),
    },
    { path: '/persons/matches', title: () => p('matchDesk'), for: (who) => holds(who, 'person.match') },
    {
      path: '/records/person.merge-case',
      title: () => p('merges'),
      for: (who) => holds(who, 'person.match', 'person.merge'),
    },
    {
      path: '/records/person.overlap-flag',
      title: () => p('flags'),
      for: (who) => holds(who, 'person.read', 'person.match'),
    },
    {
      path: '/records/person.unsealing',
      title: () => p('unseal'),
      for: (who) => holds(who, 'person.unseal', 'person.unseal-ask'),
    },
    {
      path: '/records/person.identity-correction',
      title: () => p('corrections'),
      for: (who) => holds(who, 'person.match', 'person.merge'),
    },
  ],
  routes: [
    { path: '/persons', component: () => import('./PersonsPage.vue'), meta: { title: () => p('register') } },
    { path: '/persons/matches', component: () => import('./MatchesPage.vue'), meta: { title: () => p('matchDesk') } },
    {
      path: '/persons/matches/:id',
      component: () => import('./MatchPage.vue'),
      props: true,
      meta: { title: () => p('matchDesk') },
    },
    {
      path: '/persons/:id',
      component: () => import('./PersonPage.vue'),
      props: true,
      meta: { title: () => p('person') },
    },
  ],
}
