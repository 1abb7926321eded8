// 批量办理: several tasks at once by keyboard: preview, one confirmation, results, and the undo.
import { officer } from './legal-aid/people.mjs'

export const name =
  'an officer claims several tasks at once by keyboard, sees what will happen first, and takes it back'

export default async function ({ browser, base, picture, see }) {
  const page = await officer(browser, base, 'demo-reception')
  await page.waitForSelector('.work-item .choose')
  const free = page.locator('.work-item:has(button:text-is("认领"))')
  await free.first().locator('a.title').focus()
  await page.keyboard.press('x')
  await free
    .nth(1)
    .locator('input.choose')
    .click({ modifiers: ['Shift'] })
  const chosen = await page.locator('.work-item.chosen').count()
  see.equal(chosen >= 2, true, 'rows chosen by x and by Shift')
  await page.waitForSelector('.bulk-bar')
  await picture('bulk-chosen', page)
  await page.click('.bulk-bar button:text-is("认领")')
  await page.waitForSelector('.sheet .rows li')
  await picture('bulk-preview', page)
  await page.click('.sheet button.primary')
  await page.waitForSelector('.sheet .rows li.done')
  await page.waitForSelector(`text=办成 ${chosen} 件`)
  await picture('bulk-done', page)
  await page.click('.sheet button.primary')
  await page.waitForSelector('.toast .undo')
  await picture('bulk-undo', page)
  await page.keyboard.press('u')
  await page.waitForSelector(`text=已撤销 ${chosen} 件`)
  see.equal(page.faults, [], 'faults on the page')
}
