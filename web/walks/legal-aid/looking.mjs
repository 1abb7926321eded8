// Those who look: the citizen who follows her matter, the leader who counts it, the auditor who checks the trail.
import { readFile } from 'node:fs/promises'
import { expectations } from '../walk.mjs'
import { officer } from './people.mjs'

/** The citizen's page of the matter, when it says that it has come this far. */
export async function track(page, base, id, words, picture, name) {
  await page.goto(`${base}/matters/${id}`)
  await page.waitForSelector(`.state .big:has-text("${words}")`)
  await picture(name, page)
}

/** The letter is a PDF, and its code is known to the open page where nobody is logged in. */
export async function checkLetter(page, base, letter, browser, picture) {
  const link = page.locator(`a[href="/api/documents/${letter.id}/pdf"]`)
  const [saved] = await Promise.all([page.waitForEvent('download'), link.click()])
  const start = (await readFile(await saved.path())).subarray(0, 5).toString()
  expectations(page).equal(start, '%PDF-', 'the letter begins as a PDF')
  const open = await (await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } })).newPage()
  await open.goto(`${base}/verify/${letter.verifyCode}`)
  await open.waitForSelector(`main :text("${letter.number}")`)
  await expectations(open).text('是真的')
  await picture('aid-31-verified', open)
  await open.context().close()
}

export async function thank(page, base, id, picture) {
  await page.goto(`${base}/matters/${id}`)
  await page.click(`a[href="/matters/${id}/satisfaction"]`)
  await page.click('.choice label >> nth=0')
  await page.fill('#text', '律师很耐心, 钱拿到了。')
  await picture('aid-32-satisfaction', page)
  await page.click('form button.button')
  await expectations(page).text('已经办好')
}

/** Each unit that opened the file, when and for what. */
export async function openings(page, base, id, picture) {
  await page.goto(`${base}/matters/${id}`)
  const seen = page.locator('dl.facts dd:has-text("南屏县法律援助中心")').first()
  // a reading is written a moment after it; whoever looks at once looks again
  for (let tries = 0; tries < 10 && !(await seen.isVisible()); tries++) {
    await page.waitForTimeout(1000)
    await page.reload()
    await page.waitForSelector('dl.facts')
  }
  await seen.waitFor()
  await picture('aid-33-openings', page)
}

/** → what the leader's page counts. */
export async function overview(browser, base, picture, name) {
  const page = await officer(browser, base, 'demo-leader')
  await page.goto(`${base}/console/legal-aid`)
  const shown = page.locator('.figures-row b')
  await shown.first().waitFor()
  const answer = await page.request.get(`${base}/api/legal-aid/overview`)
  const { counts } = await answer.json()
  const first = Number(await shown.first().textContent())
  expectations(page).equal(first, counts.received, 'the first figure of the page')
  await picture(name, page)
  await page.context().close()
  return counts
}

export async function audit(browser, base, id, picture) {
  const page = await officer(browser, base, 'demo-auditor')
  await page.goto(`${base}/console/audit`)
  await page.click('button:has-text("验证完整性")')
  await page.waitForSelector('.note.good', { timeout: 60_000 })
  await page.waitForSelector('table.records tbody tr')
  await picture('aid-41-audit', page)
  await page.context().close()
}
