// Every route of the console and of the hall, by somebody who may see it: wide, light and Chinese; narrow, dark and English; the colours of
// each in the other theme too. The routes come from the routers themselves, so a new page must be listed to be let pass.
import { visit } from './browser.mjs'
import { PASSWORD } from './legal-aid/people.mjs'
import { axeSource, lookAt, settled } from './pages/look.mjs'
import { consolePlaces, hallPlaces, NOTHING, prepare } from './pages/places.mjs'

export const name = 'every page of console and hall stands before axe, in both languages and themes, wide and narrow'

const SHAPES = [
  { width: 1440, height: 900, theme: 'light', lang: 'zh' },
  { width: 390, height: 844, theme: 'dark', lang: 'en' },
]
const FACES = [
  { root: '/console', element: '#app', places: consolePlaces, narrowMustFit: false },
  { root: '', element: '#hall', places: hallPlaces, narrowMustFit: true },
]

export default async function ({ browser, base, api, picture }) {
  const faults = []
  const tokenOf = async (account) => (await api('POST', '/api/session', { account, password: PASSWORD })).token
  await prepare(api, tokenOf)
  const seen = { '/console': new Set(), '': new Set() }
  let declared = {}
  for (const face of FACES) {
    for (const [account, places] of Object.entries(face.places)) {
      const token = account && (await tokenOf(account))
      const ask = (method, path, body) => api(method, path, body, token)
      const addresses = []
      for (const [route, place] of Object.entries(places)) {
        seen[face.root].add(route)
        const address = typeof place === 'string' ? place : await place(ask).catch((fault) => fault)
        if (address instanceof Error) faults.push(`${account} ${route}: ${address.message}`)
        else addresses.push(address)
      }
      const once = (shape) => tour(browser, base, face, shape, account, addresses, faults, picture)
      const routes = []
      if (ALONE.has(account)) for (const shape of SHAPES) routes.push(await once(shape))
      else routes.push(...(await Promise.all(SHAPES.map(once))))
      declared = { ...declared, [face.root]: routes[0] }
    }
  }
  for (const { root } of FACES) {
    for (const route of declared[root].filter((one) => !seen[root].has(one)))
      faults.push(`${root || 'hall'} ${route}: nobody visits it (web/walks/pages/places.mjs)`)
  }
  if (faults.length) throw new Error(`${faults.length} faults\n${faults.join('\n')}`)
}

/** Administrators have one session at a time: a second tour would end the first. */
const ALONE = new Set(['demo-auditor', 'demo-sysadmin'])

/** One person's tour in one shape: the app is loaded once, its own router goes from page to page. */
async function tour(browser, base, face, shape, account, addresses, faults, picture) {
  const page = await visit(browser, shape)
  await page.emulateMedia({ reducedMotion: 'reduce' }) // a colour on its way to another is neither
  if (account) await page.request.post(`${base}/api/session`, { data: { account, password: PASSWORD } })
  const said = `${face.root || 'hall'} ${shape.width} ${shape.theme} ${shape.lang}`
  await page.goto(`${base}${face.root}${addresses[0]}`, { waitUntil: 'load' })
  await page.waitForFunction((element) => document.querySelector(element)?.__vue_app__, face.element)
  await page.evaluate(axeSource)
  const routes = await page.evaluate(routesOf, face.element)
  for (const address of addresses) {
    page.faults.length = 0
    const from = Date.now()
    await page.evaluate(go, [face.element, address])
    await page.waitForFunction(settled, undefined, { timeout: 8_000 }).catch(() => undefined)
    await page.waitForTimeout(120)
    const narrow = face.narrowMustFit && shape.width < 640
    const found = await page.evaluate(lookAt, { narrow, contrastOnly: false })
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), other(shape.theme))
    const colours = await page.evaluate(lookAt, { narrow, contrastOnly: true })
    await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), shape.theme)
    const wanted = (fault) => !(address.includes(NOTHING) && fault.startsWith('shows a problem'))
    for (const fault of found.filter(wanted)) faults.push(`${said} ${address}: ${fault}`)
    for (const fault of colours) faults.push(`${said} ${address} in ${other(shape.theme)}: ${fault}`)
    for (const fault of page.faults.filter((one) => wanted(one) && !(address.includes(NOTHING) && one.includes('404'))))
      faults.push(`${said} ${address}: ${fault}`)
    if (process.env.EVERY_PICTURE) console.log(said, address, Date.now() - from)
    if (process.env.EVERY_PICTURE) await picture(`every-${said} ${address}`.replace(/\W+/g, '-'), page)
  }
  await page.context().close()
  return routes
}

const other = (theme) => (theme === 'light' ? 'dark' : 'light')
const routesOf = (element) =>
  document
    .querySelector(element)
    .__vue_app__.config.globalProperties.$router.getRoutes()
    .filter((route) => !route.redirect)
    .map((route) => route.path)
const go = ([element, address]) =>
  document.querySelector(element).__vue_app__.config.globalProperties.$router.push(address)
