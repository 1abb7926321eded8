/** One browser for every walk of the hall, without anything that calls home. */
import { chromium } from 'playwright-core'

export const BASE = process.env.XZ_BASE ?? 'http://127.0.0.1:5181'

export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** A page as one person has it: width, theme, size of words, language. */
export async function pageFor(
  browser,
  { width = 390, height = 844, theme = 'light', elder = false, language = 'zh', worker = 'block' } = {},
) {
  const context = await browser.newContext({
    viewport: { width, height },
    serviceWorkers: worker,
    reducedMotion: 'reduce',
  })
  await context.addInitScript(
    ([t, e, l]) => {
      localStorage.setItem('xz.theme', t)
      localStorage.setItem('xz.elder', String(e))
      localStorage.setItem('xz.locale', l)
    },
    [theme, elder, language],
  )
  return context.newPage()
}

export async function signIn(page, account = '13800000000', password = 'a long password') {
  await page.goto(`${BASE}/sign-in`)
  await page.fill('#mobile', account)
  await page.fill('#password', password)
  await page.click('form button.button')
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'))
}
