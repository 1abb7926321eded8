import { holds, type RoomDoor } from '../../../rooms'
import { t } from './words'

export const room: RoomDoor = {
  id: 'sentence',
  icon: 'calendar',
  title: () => t('room'),
  pages: [
    { path: '/sentence', title: () => t('reckon') },
    { path: '/records/sentence.standing', title: () => t('standings'), for: (who) => holds(who, 'sentence') },
    {
      path: '/records/sentence.discrepancy',
      title: () => t('differences'),
      for: (who) => holds(who, 'sentence.check', 'sentence.term'),
    },
    {
      path: '/records/sentence.conflict',
      title: () => t('conflicts'),
      for: (who) => holds(who, 'sentence.check', 'sentence.term'),
    },
  ],
  routes: [
    { path: '/sentence', component: () => import('./TermPage.vue'), meta: { title: () => t('reckon') } },
    {
      path: '/sentence/persons/:person',
      component: () => import('./TermPage.vue'),
      props: true,
      meta: { title: () => t('reckon') },
    },
    {
      path: '/sentence/persons/:person/judgment',
      component: () => import('./JudgmentPage.vue'),
      props: true,
      meta: { title: () => t('judgment') },
    },
  ],
}
