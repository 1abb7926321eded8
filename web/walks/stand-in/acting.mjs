// Who stands in: takes the post up, does the work of the one who is away, and leaves a file open on the screen.
import { choose } from '../legal-aid/handling.mjs'

export async function takeUp(page, base, principal, picture) {
  await page.goto(`${base}/console/delegations`)
  await page.click('.delegation button:text-is("切换到该岗位")')
  await page.waitForSelector(`text=现在代${principal}办理`)
  await picture('stand-in-03-taken', page)
}

/** → the id of the file. */
export async function reviewInLentPost(page, base, picture) {
  await openLent(page, base)
  await choose(page, '拟办意见', '给予法律援助')
  await page.fill('.desk-work .field:has-text("审查意见") textarea', '代为审查: 材料齐全, 建议给予。')
  await picture('stand-in-04-acting', page)
  const answered = page.waitForResponse(
    (answer) => answer.url().endsWith('/review') && answer.request().method() === 'POST',
  )
  await page.click('button[aria-describedby="why-review"]')
  const answer = await answered
  if (!answer.ok()) throw new Error(`review: ${answer.status()} ${(await answer.text()).slice(0, 400)}`)
  return (await answer.url()).match(/files\/([^/]+)\//)[1]
}

/** A file under review, at its desk. */
export async function openLent(page, base) {
  await page.goto(`${base}/console/`)
  await page.waitForSelector('.work-item')
  await page.locator('.work-item:has(.step:text-is("审查")) a.title').first().click()
  await page.waitForSelector('.desk .actions')
}
