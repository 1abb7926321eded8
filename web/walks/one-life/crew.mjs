// The officers of the story: each in a browser of his own, signed in once, living on the day on which he acts.
import { visit } from '../browser.mjs'
import { PASSWORD } from '../legal-aid/people.mjs'
import { handsOf } from './hands.mjs'

export function crewOf(browser, base, picture) {
  const officers = new Map()
  const codeSets = new Map()
  let lastHand = ''

  /** The officer's page, on that day. */
  async function officer(account, day) {
    if (!officers.has(account)) officers.set(account, await signedIn(browser, base, account))
    const page = officers.get(account)
    if (page.day !== day) await page.context().addCookies([{ name: 'xz-story-day', value: day, url: base }])
    page.day = day
    return page
  }
  /** The officer opens a page of the console; who stands there already, and nobody acted since, need not open it again. */
  async function open(account, day, path) {
    const page = await officer(account, day)
    const hand = `${account} ${day}`
    const there = new URL(page.url()).pathname === `/console${path}`
    if (!there || hand !== lastHand) await page.goto(`${base}/console${path}`)
    lastHand = hand
    return page
  }
  async function read(page, path) {
    const answer = await page.request.get(base + path)
    if (!answer.ok()) throw new Error(`${page.day} ${path}: ${answer.status()} ${await answer.text()}`)
    return answer.json()
  }
  const ask = async (account, day, path) => read(await officer(account, day), path)
  const look = (account, day, standard, id) => ask(account, day, `/api/cases/${standard}/${id}`)
  const codesFor = (page) => async (set) => {
    if (!codeSets.has(set)) codeSets.set(set, (await read(page, `/api/standards/${set}`)).values)
    return codeSets.get(set)
  }

  /** Fills what is asked, presses the button, proves once more who is there where that is asked, and waits for the answer. */
  async function send(page, { fields, label }, values, path, name) {
    const form = page.locator('form.record-form')
    await form.waitFor()
    await handsOf(page, codesFor(page))(form, fields, values)
    await picture(`form-${name}`, page)
    return answered(page, path, () => form.getByRole('button', { name: label, exact: true }).click())
  }
  /** The page on which a file is begun is open: fills it and sends it. */
  async function begins(page, standard, act, values) {
    const kind = (await read(page, '/api/cases')).find((one) => one.standard === standard)
    const action = kind.begins.find((one) => one.verb === act)
    const file = await send(page, action, values, `/api/cases/${standard}`, `${standard}-${act}`)
    await page.waitForURL((address) => address.pathname.endsWith(file.row.id))
    return file.row
  }

  return {
    ask,
    look,
    open,
    begins,
    answered,
    begin: async (account, day, standard, act, values) =>
      begins(await open(account, day, `/cases/${standard}/begin/${act}`), standard, act, values),
    /** A form that belongs to no file is open: fills it and sends it. */
    async enter(page, standard, label, path, values) {
      const { fields } = await read(page, `/api/standards/${standard}`)
      return send(page, { fields, label }, values, path, standard)
    },
    /** Does one act on a file at the desk where the officer works on it. */
    async act(account, day, standard, id, verb, values = {}, desk = `/cases/${standard}`) {
      const page = await open(account, day, `${desk}/${id}`)
      const { actions } = await look(account, day, standard, id)
      const action = actions.find((one) => one.verb === verb)
      if (!action?.allowed) throw new Error(`${account} ${day} may not ${verb}: ${JSON.stringify(action ?? actions)}`)
      const path = `/api/cases/${standard}/${id}/${verb}`
      const press = () => page.locator(`button[aria-describedby="why-${verb}"]`).click()
      if (!action.fields.length && !action.previews) return answered(page, path, press)
      await press()
      return send(page, action, values, path, `${standard}-${verb}`)
    },
    /** What another room has opened when it heard of the person: found by name in the register. */
    async heard(account, day, standard, who, where = '') {
      const page = await officer(account, day)
      const row = page.locator('a.row-link').first()
      for (let tries = 0; tries < 30 && !(await row.isVisible()); tries++) {
        await page.goto(`${base}/console/records/${standard}?q=${encodeURIComponent(who.name)}${where}`)
        await row.or(page.locator('.empty')).first().waitFor()
      }
      await row.click()
      await page.waitForSelector('.desk')
      return (await look(account, day, standard, page.url().split('/').pop())).row
    },
    /** What the pages complained of; that a proof was asked, that another was faster, or that a paper keeps to itself, is no complaint. */
    faults: () => [...officers.values()].flatMap((page) => page.faults).filter((one) => !expected.test(one)),
  }
}

async function signedIn(browser, base, account) {
  const page = await visit(browser)
  page.setDefaultTimeout(60_000)
  page.on('response', (one) => one.status() === 403 && page.faults.push(`${account} ${one.url()}`))
  await page.goto(`${base}/console/login`)
  await page.fill('input[autocomplete=username]', account)
  await page.fill('#password', PASSWORD)
  await page.click('form button[type=submit]')
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
  return page
}

/** Presses, proves once more who is there when asked, and presses again when another room has just told the file something. */
async function answered(page, path, press, tries = 4) {
  const said = () =>
    page.waitForResponse((one) => new URL(one.url()).pathname === path && one.request().method() === 'POST')
  let coming = said()
  await press()
  let answer = await coming
  if (answer.status() === 401) {
    coming = said()
    const password = page.getByRole('dialog').locator('input[type=password]')
    await password.fill(PASSWORD)
    await password.press('Enter')
    answer = await coming
  }
  if (answer.ok()) return answer.json()
  const problem = await answer.text()
  if (tries && problem.includes('CHANGED_MEANWHILE')) return answered(page, path, press, tries - 1)
  throw new Error(`${path}: ${answer.status()} ${problem.slice(0, 600)}`)
}

const expected = /status of (401|409)|document is sandboxed/
