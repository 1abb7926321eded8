import { useSession } from '@xiezhi/base'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { rooms } from './rooms'
import { v as d } from './delegations/words'
import { useRestriction } from './session/restriction'
import { v } from './session/words'
import { s } from './shell/words'

declare module 'vue-router' {
  interface RouteMeta {
    title?: () => string
    open?: boolean
    room?: string
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/login', component: () => import('./session/LoginPage.vue'), meta: { open: true, title: () => v('login') } },
  { path: '/', component: () => import('./worklist/WorkPage.vue'), meta: { title: () => s('work') } },
  {
    path: '/tasks/:id',
    component: () => import('./worklist/TaskPage.vue'),
    props: true,
    meta: { title: () => s('work') },
  },
  { path: '/account', component: () => import('./session/AccountPage.vue'), meta: { title: () => s('account') } },
  {
    path: '/delegations',
    component: () => import('./delegations/DelegationsPage.vue'),
    meta: { title: () => d('title') },
  },
  { path: '/records', component: () => import('./records/RegistersPage.vue'), meta: { title: () => s('registers') } },
  {
    path: '/rooms/:room',
    component: () => import('./records/RegistersPage.vue'),
    props: true,
    meta: { title: () => s('registers') },
  },
  {
    path: '/records/:standard',
    component: () => import('./records/RegisterPage.vue'),
    props: true,
    meta: { title: () => s('registers') },
  },
  {
    path: '/records/:standard/new',
    component: () => import('./records/NewRecordPage.vue'),
    props: true,
    meta: { title: () => s('registers') },
  },
  {
    path: '/records/:standard/:id',
    component: () => import('./records/RecordPage.vue'),
    props: true,
    meta: { title: () => s('registers') },
  },
  ...rooms.flatMap((room) =>
    room.routes.map((route) => ({ ...route, meta: { room: room.id, ...route.meta } }) as RouteRecordRaw),
  ),
  { path: '/:rest(.*)*', component: () => import('./shell/NotHere.vue'), meta: { title: () => s('notHere') } },
]

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

const restriction = useRestriction()
router.beforeEach((to) => {
  const { who } = useSession()
  const staff = who.value.kind === 'officer' || who.value.kind === 'practitioner'
  if (staff && restriction.value && to.path !== '/account') return '/account'
  if (!to.meta.open && !staff) return { path: '/login', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
})
