import { holds, type RoomDoor } from '../../../rooms'
import { p } from './words'

export const room: RoomDoor = {
  id: 'supply',
  icon: 'table',
  pages: [
    { path: '/supply', title: () => p('day') },
    { path: '/supply/goods', title: () => p('catalogue') },
    { path: '/supply/picking', title: () => p('picking'), for: (who) => holds(who, 'supply.deliver') },
    {
      path: '/supply/delivery',
      title: () => p('delivery'),
      for: (who) => holds(who, 'supply.deliver', 'supply.order', 'supply.approve'),
    },
    {
      path: '/supply/accounts',
      title: () => p('accounts'),
      for: (who) => holds(who, 'supply.finance', 'supply.order', 'supply.approve'),
    },
    { path: '/supply/close', title: () => p('close'), for: (who) => holds(who, 'supply.finance') },
  ],
  routes: [
    { path: '/supply', component: () => import('./SupplyDayPage.vue'), meta: { title: () => p('day') } },
    { path: '/supply/goods', component: () => import('./PricesPage.vue'), meta: { title: () => p('catalogue') } },
    { path: '/supply/picking', component: () => import('./PickingPage.vue'), meta: { title: () => p('picking') } },
    { path: '/supply/delivery', component: () => import('./DeliveryPage.vue'), meta: { title: () => p('delivery') } },
    { path: '/supply/accounts', component: () => import('./AccountsPage.vue'), meta: { title: () => p('accounts') } },
    {
      path: '/supply/accounts/:id',
      component: () => import('./AccountPage.vue'),
      props: true,
      meta: { title: () => p('accounts') },
    },
    { path: '/supply/close', component: () => import('./ClosePage.vue'), meta: { title: () => p('close') } },
  ],
}
