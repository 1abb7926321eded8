import { holds, type RoomDoor } from '../../rooms'
import { f } from '../words'

const SYSTEM = 'security.system-administrator'
const SECURITY = 'security.security-administrator'
const AUDIT = 'security.audit-administrator'

/** 三员分立: what each of the three administrators may open. */
export const room: RoomDoor = {
  id: 'security',
  icon: 'admin',
  house: true,
  title: () => f('admin'),
  pages: [
    { path: '/admin', title: () => f('admin'), for: (who) => holds(who, SYSTEM, SECURITY) },
    { path: '/clients', title: () => f('clients'), for: (who) => holds(who, SYSTEM) },
    { path: '/keys', title: () => f('keys'), for: (who) => holds(who, SECURITY) },
    { path: '/audit', title: () => f('audit'), for: (who) => holds(who, AUDIT) },
    { path: '/self-check', title: () => f('selfCheck'), for: (who) => holds(who, SYSTEM, SECURITY) },
  ],
  routes: [
    { path: '/admin', redirect: '/admin/units' },
    {
      path: '/admin/:part',
      component: () => import('../identity/AdminPage.vue'),
      props: true,
      meta: { title: () => f('admin') },
    },
    {
      path: '/clients',
      component: () => import('../singlesignon/ClientsPage.vue'),
      meta: { title: () => f('clients') },
    },
    { path: '/keys', component: () => import('./KeysPage.vue'), meta: { title: () => f('keys') } },
    { path: '/audit', component: () => import('../audit/AuditPage.vue'), meta: { title: () => f('audit') } },
    {
      path: '/self-check',
      component: () => import('../operations/SelfCheckPage.vue'),
      meta: { title: () => f('selfCheck') },
    },
  ],
}
