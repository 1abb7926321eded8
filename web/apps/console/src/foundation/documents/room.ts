import { holds, type RoomDoor } from '../../rooms'
import { f } from '../words'

export const room: RoomDoor = {
  id: 'documents',
  icon: 'file',
  title: () => f('documents'),
  pages: [
    { path: '/archives', title: () => f('archives'), for: (who) => holds(who, 'documents.archive') },
    { path: '/seals', title: () => f('seals'), for: (who) => holds(who, 'documents.seal-register') },
  ],
  routes: [
    { path: '/archives', component: () => import('./ArchivesPage.vue'), meta: { title: () => f('archives') } },
    { path: '/seals', component: () => import('./SealsPage.vue'), meta: { title: () => f('seals') } },
  ],
}
