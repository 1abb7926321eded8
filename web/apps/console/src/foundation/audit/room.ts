import { holds, type RoomDoor } from '../../rooms'
import { f } from '../words'

export const room: RoomDoor = {
  id: 'audit',
  icon: 'audit',
  house: true,
  title: () => f('audit'),
  pages: [
    {
      path: '/audit',
      title: () => f('audit'),
      for: (who) => holds(who, 'audit', 'admin.audit') || who.duties.some((duty) => /audit/i.test(duty)),
    },
  ],
  routes: [{ path: '/audit', component: () => import('./AuditPage.vue'), meta: { title: () => f('audit') } }],
}
