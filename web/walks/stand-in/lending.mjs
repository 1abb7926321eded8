// Who lends: the form with its preview, the list of what was done, and the word that ends it.
import { expectations } from '../walk.mjs'

/** Nothing of an earlier walk stands in the way. */
async function clear(page) {
  for (const word of ['立即收回', '不再代理']) {
    while (await page.locator(`.delegation button:text-is("${word}")`).count()) {
      await page.locator(`.delegation button:text-is("${word}")`).first().click()
      await page.waitForTimeout(400)
    }
  }
}

export async function lend(page, base, wish, picture) {
  await page.goto(`${base}/console/delegations`)
  await page.waitForSelector('.lending')
  await page.waitForTimeout(1000)
  await clear(page)
  await picture('stand-in-00-empty', page)
  await page.locator('.lending .el-select').click()
  await page.keyboard.type(wish.to)
  await page.locator('.el-select-dropdown__item:visible', { hasText: wish.to }).first().click()
  const days = page.locator('.lending .halves input:not([type=date])')
  await days.nth(0).fill(wish.from)
  await days.nth(1).fill(wish.until)
  await days.nth(1).press('Tab')
  await page.check('.lending input[name=mode][value=BOTH]')
  await page.check('.lending input[name=existing][value=MOVE]')
  await page.waitForSelector('text=法律援助审查')
  await page.waitForSelector('text=任何时候都不委托')
  await expectations(page).accessible()
  await picture('stand-in-01-preview', page)
  await page.click('.lending button.primary')
  await page.waitForSelector('.delegation :text("生效中")')
  await picture('stand-in-02-lent', page)
}

/** The history that every register has says for whom a version was written. */
export async function seeHistory(page, base, file, shown, picture) {
  await page.goto(`${base}/console/records/legalaid.application/${file}`)
  await page.waitForSelector(`.time-line :text("${shown}")`)
  await picture('stand-in-05-history', page)
}

export async function watchActs(page, base, shown, picture) {
  await page.goto(`${base}/console/delegations`)
  await page.locator('.delegation', { hasText: '生效中' }).locator('button:text-is("代办了什么")').click()
  await page.waitForSelector(`.sheet .time-line :text("${shown}")`)
  await picture('stand-in-06-acts', page)
  await page.keyboard.press('Escape')
}

export async function revoke(page, picture) {
  await page.click('.delegation button:text-is("立即收回")')
  await page.waitForSelector('text=已收回, 即时失效')
  await picture('stand-in-07-revoked', page)
}
