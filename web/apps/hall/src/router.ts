import { createRouter, createWebHistory } from 'vue-router'
import HomePage from './home/HomePage.vue'

/** Every page of the hall has its own address, each question too, so that Back is always one step back. */
export const router = createRouter({
  history: createWebHistory('/'),
  routes: [
    { path: '/', component: HomePage },
    { path: '/legal-aid', component: () => import('./apply/AidStart.vue') },
    { path: '/legal-aid/check/:step?', component: () => import('./precheck/PrecheckPage.vue') },
    { path: '/legal-aid/apply/:step?', component: () => import('./apply/ApplyPage.vue') },
    { path: '/legal-aid/receipt/:id', component: () => import('./apply/ReceiptPage.vue') },
    { path: '/legal-aid/centres', component: () => import('./home/CentresPage.vue') },
    { path: '/safe', component: () => import('./home/SafePage.vue') },
    { path: '/sign-in', component: () => import('./account/LoginPage.vue') },
    { path: '/register', component: () => import('./account/RegisterPage.vue') },
    { path: '/identity', component: () => import('./account/IdentityPage.vue') },
    { path: '/account', component: () => import('./account/AccountPage.vue') },
    { path: '/messages', component: () => import('./account/MessagesPage.vue') },
    { path: '/matters', component: () => import('./matters/MattersPage.vue') },
    { path: '/matters/:id', component: () => import('./matters/MatterPage.vue') },
    { path: '/matters/:id/:verb', component: () => import('./matters/VerbPage.vue') },
    { path: '/verify/:code?', component: () => import('./verify/VerifyPage.vue') },
    { path: '/rules', component: () => import('./rules/RulesPage.vue') },
    { path: '/rules/:name', component: () => import('./rules/RulePage.vue') },
    { path: '/statutes', component: () => import('./statutes/StatutesPage.vue') },
    { path: '/statutes/instruments/:id', component: () => import('./statutes/InstrumentPage.vue') },
    { path: '/statutes/:key', component: () => import('./statutes/ArticlePage.vue') },
    { path: '/about/:topic?', component: () => import('./about/AboutPage.vue') },
    { path: '/:rest(.*)*', component: () => import('./home/NotFoundPage.vue') },
  ],
  scrollBehavior: (_to, _from, kept) => kept ?? { top: 0 },
})
