// Who walks: a citizen whom nobody knows yet, and the officers of the demonstration at their desks.
import { visit } from '../browser.mjs'

export const PASSWORD = 'Xiezhi-Demo-1'
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A synthetic person: the division 970121 and the block 1990 are given out to nobody. */
export function stranger() {
  const chance = Math.floor(Math.random() * 9_000_000) + 1_000_000
  const body = `97012119880${1 + (chance % 9)}1${chance % 10}${String(chance % 1000).padStart(3, '0')}`
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(body[place]), 0)
  return {
    name: '测试王小满',
    mobile: `1990${chance}`,
    citizenId: body + '10X98765432'[sum % 11],
    password: 'Walk-the-hall-1',
  }
}

/** An officer logs in to the console; the page knows how to open a piece of work by the words in its title. */
export async function officer(browser, base, account) {
  const page = await visit(browser)
  page.setDefaultTimeout(60_000)
  await page.goto(`${base}/console/login`)
  await page.fill('input[autocomplete=username]', account)
  await page.fill('#password', PASSWORD)
  await page.click('form button[type=submit]')
  await page.waitForSelector('h1')
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
  return page
}

/** From the list of work to the desk of the file. */
export async function openWork(page, base, number) {
  await page.goto(`${base}/console/`)
  await page.fill('.work-page input[type=search]', number)
  await page.press('.work-page input[type=search]', 'Enter')
  await page.click(`a.title:has-text("${number}")`)
  await page.waitForSelector('.desk .actions')
}

/** Presses the button of an act, and proves once more who is there if the act asks for it. */
export async function act(page, verb) {
  const answered = page.waitForResponse(
    (answer) => answer.url().endsWith(`/${verb}`) && answer.request().method() === 'POST' && answer.status() !== 401,
  )
  await page.click(`button[aria-describedby="why-${verb}"]`)
  const asked = page.waitForSelector('input[type=password]', { timeout: 60_000 }).then(async (password) => {
    await password.fill(PASSWORD)
    await password.press('Enter')
  })
  asked.catch(() => undefined)
  const answer = await answered
  if (!answer.ok()) throw new Error(`${verb}: ${answer.status()} ${(await answer.text()).slice(0, 400)}`)
  return answer.json()
}
