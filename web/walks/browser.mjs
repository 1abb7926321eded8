// One browser for every walk: no outside connection, no sandbox where the machine has none.
import { chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: flags })

/** A person's page: the window, the theme and the language that they chose. */
export async function visit(browser, { width = 1440, height = 900, theme = 'light', lang = 'zh', cookies = [] } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
  })
  await context.addInitScript(
    ([t, l]) => {
      if (localStorage.getItem('xz.theme') === null) localStorage.setItem('xz.theme', t)
      if (localStorage.getItem('xz.locale') === null) localStorage.setItem('xz.locale', l)
    },
    [theme, lang],
  )
  await context.addCookies(cookies)
  const page = await context.newPage()
  page.faults = []
  page.on('pageerror', (fault) => page.faults.push(String(fault)))
  page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()))
  return page
}
