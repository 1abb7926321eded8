// Who lives the life, on which days, and by whose hands.
import { visit } from '../browser.mjs'
import { PASSWORD } from '../legal-aid/people.mjs'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ZONE = 'Asia/Shanghai'
const DAY = 86_400_000

const pick = (letters) => letters[Math.floor(Math.random() * letters.length)]

/** Visibly synthetic: the division 970121 is given out to nobody. */
export function person() {
  const chance = Math.floor(Math.random() * 499)
  const born = plus('1975-02-01', Math.floor(Math.random() * 6000))
  const name = '演示' + pick('欧司上皇诸百东南') + pick('桥岚沁榆棠舟野禾') + pick('川渡原溪岭陌洲石')
  const body = `970121${born.replaceAll('-', '')}${String(chance * 2 + 1).padStart(3, '0')}`
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(body[place]), 0)
  return { name, born, citizenId: body + '10X98765432'[sum % 11], home: '970121' }
}

export const plus = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** A term of five years and six months whose last day is ten days from now, with what lies before and behind it. */
export function calendar() {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date())
  const end = plus(today, 10)
  const [y, m, d] = plus(end, 1).split('-').map(Number)
  const start = new Date(Date.UTC(y - 5, m - 1 - 6, d)).toISOString().slice(0, 10)
  const parole = plus(start, 1060)
  return {
    today,
    start,
    judged: plus(start, 200),
    effective: plus(start, 215),
    delivered: plus(start, 240),
    parole,
    end,
  }
}

/** Officers of the demonstration, each in a browser of his own that lives on the day of the story. */
export function crewOf(browser, base) {
  const tokens = new Map()
  async function token(account) {
    if (!tokens.has(account)) {
      const answer = await call('', '', 'POST', '/api/session', { account, password: PASSWORD })
      tokens.set(account, answer.token)
    }
    return tokens.get(account)
  }
  async function call(bearer, day, method, path, body) {
    const answer = await fetch(base + path, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body && { 'Content-Type': 'application/json' }),
        ...(bearer && { Authorization: `Bearer ${bearer}` }),
        ...(day && { Cookie: `xz-story-day=${day}` }),
      },
      body: body && JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${day} ${method} ${path}: ${answer.status} ${text.slice(0, 600)}`)
    return text ? JSON.parse(text) : null
  }
  const as = async (account, day, method, path, body) => call(await token(account), day, method, path, body)
  const look = (account, day, standard, id) => as(account, day, 'GET', `/api/cases/${standard}/${id}`)
  return {
    as,
    look,
    /** Opens a file. */
    async begin(account, day, standard, act, form) {
      return (await as(account, day, 'POST', `/api/cases/${standard}`, { act, form })).row
    },
    /** Does one act on a file, proving once more who is there. */
    async act(account, day, standard, id, act, form = {}, tries = 5) {
      const { version } = (await look(account, day, standard, id)).row
      await as(account, day, 'POST', '/api/session/step-up', { password: PASSWORD })
      try {
        return await as(account, day, 'POST', `/api/cases/${standard}/${id}/${act}`, { version, form })
      } catch (fault) {
        // another room has just told the file something: look again, as the officer would
        if (!tries || !String(fault).includes('CHANGED_MEANWHILE')) throw fault
        return this.act(account, day, standard, id, act, form, tries - 1)
      }
    },
    /** What another room opens when it has heard of it. */
    async heard(account, day, standard, person, which = () => true) {
      for (let tries = 0; tries < 60; tries++) {
        const { items } = await as(account, day, 'GET', `/api/records/${standard}?where.person=${person}`)
        const found = items.find(which)
        if (found) return found
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
      throw new Error(`nothing was opened under ${standard}`)
    },
    /** The officer's own page, on that day. */
    async page(account, day, path) {
      const page = await visit(browser, {
        cookies: [{ name: 'xz-story-day', value: day, url: base }],
      })
      page.setDefaultTimeout(60_000)
      await page.goto(`${base}/console/login`)
      await page.fill('input[autocomplete=username]', account)
      await page.fill('#password', PASSWORD)
      await page.click('form button[type=submit]')
      await page.waitForURL((address) => !address.pathname.endsWith('/login'))
      await page.goto(`${base}/console${path}`)
      await page.waitForSelector('h1')
      return page
    },
  }
}
