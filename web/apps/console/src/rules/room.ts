import { f } from '../foundation/words'
import type { RoomDoor } from '../rooms'

export const room: RoomDoor = {
  id: 'rules',
  icon: 'rules',
  house: true,
  title: () => f('rules'),
  pages: [{ path: '/rules', title: () => f('rules') }],
  routes: [
    { path: '/rules', component: () => import('./RulesPage.vue'), meta: { title: () => f('rules') } },
    { path: '/rules/:name', component: () => import('./RulePage.vue'), props: true, meta: { title: () => f('rules') } },
  ],
}
