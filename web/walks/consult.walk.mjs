// A citizen asks in his own words, reads the article, hands over to a person; a clerk answers, another checks, the citizen rates.
import { visit } from './browser.mjs'
import { officer, PASSWORD } from './legal-aid/people.mjs'

export const name = 'a question is answered with the article itself, handed to a person, answered, checked and rated'

const QUESTION = '工资被拖欠，能申请法律援助吗'

export default async function ({ browser, base, api, see, picture }) {
  await library(api)
  const citizen = await visit(browser, { width: 390, height: 844 })
  citizen.setDefaultTimeout(60_000)
  await citizen.goto(`${base}/sign-in`)
  await citizen.fill('#mobile', '19900000001')
  await citizen.fill('#password', PASSWORD)
  await citizen.click('form button.button')
  await citizen.waitForURL((address) => !address.pathname.startsWith('/sign-in'))

  await citizen.goto(`${base}/ask`)
  await ask(citizen, QUESTION)
  await citizen.waitForSelector('figure.quote')
  const quoted = await citizen.locator('figure.quote blockquote').first().innerText()
  see.equal(quoted, '（五）请求确认劳动关系或者支付劳动报酬；', 'the item is quoted word for word')
  await picture('hall-ask', citizen)
  await ask(citizen, '民法典第1261条怎么说')
  await citizen.waitForSelector('text=这个我不能答')
  await ask(citizen, '他又打我')
  await citizen.waitForSelector('a[href="tel:110"]')
  await picture('hall-ask-safety', citizen)

  await ask(citizen, '老板拖欠工资三个月怎么办')
  await citizen.locator('section.answer').last().locator('a[href="/consultations/new?talk=1"]').click()
  await citizen.waitForURL(/consultations\/new/) // both pages have a box called question
  await citizen.fill('#question', '老板拖欠工资三个月, 找哪里要')
  await citizen.getByText('我同意把对话交给').click()
  await citizen.getByLabel('劳动', { exact: true }).check()
  await citizen.fill('#place-search', '南屏县')
  await citizen.getByText('南屏县法律援助中心').first().click()
  await picture('hall-consult-new', citizen)
  await citizen.click('form .acts button.button')
  await citizen.waitForSelector('text=已提交')
  await citizen.click('a.button:has-text("看进度")')
  await citizen.waitForURL(/consultations\/[0-9a-f-]{36}/)
  const id = citizen.url().split('/').pop()

  const clerk = await officer(browser, base, 'demo-consult')
  await clerk.goto(`${base}/console/consult`)
  await clerk.waitForSelector('.queue li')
  await picture('console-consult-queue', clerk)
  await clerk.goto(`${base}/console/cases/consult.consultation/${id}`)
  await clerk.waitForSelector('text=找哪里要')
  await clerk.click('button[aria-describedby="why-pick-up"]')
  await clerk.waitForSelector('textarea')
  await clerk.fill(
    'textarea',
    '工资应当按月支付给劳动者本人, 不得拖欠。可以向劳动保障监察机构投诉, 也可以申请法律援助。',
  )
  await clerk.fill('.picker input[type=search]', '劳动法#50')
  await clerk.press('.picker input[type=search]', 'Enter')
  await clerk.click('.found button:has-text("引用")')
  await clerk.click('button:has-text("先核对")')
  await clerk.waitForSelector('text=可以提交复核')
  await picture('console-consult-answer', clerk)
  await clerk.click('button:has-text("提交复核")')
  await clerk.waitForSelector('text=已写好答复')

  const checker = await officer(browser, base, 'demo-consult-review')
  await checker.goto(`${base}/console/cases/consult.consultation/${id}`)
  await checker.click('button[aria-describedby="why-deliver"]')
  await checker.waitForSelector('dd:has-text("已答复")')
  await checker.click('button:has-text("去掉个人信息后公开")')
  await checker.waitForSelector('text=通读')
  await picture('console-consult-publish', checker)

  await citizen.reload()
  await citizen.waitForSelector('figure.quote:has-text("第五十条")')
  await picture('hall-consult-answer', citizen)
  await citizen.getByText('很有帮助').first().click()
  await citizen.click('form button.button:has-text("评价")')
  await citizen.waitForSelector('text=您评了 5 分')
  see.equal(citizen.faults, [], 'faults on the citizen’s pages')
}

async function ask(page, question) {
  await page.fill('#question', question)
  const answered = page.waitForResponse((answer) => answer.url().endsWith('/api/assistant/ask'))
  await page.click('form .acts button.button')
  await answered
}

/** The node reads its small library, once. */
async function library(api) {
  const { token } = await api('POST', '/api/session', { account: 'demo-sysadmin', password: PASSWORD })
  await api('POST', '/api/statutes/imports', undefined, token)
  for (let tries = 0; tries < 60; tries++) {
    const card = await api('POST', '/api/assistant/ask', { question: QUESTION })
    if (card.quotations.length) return
    await new Promise((done) => setTimeout(done, 500))
  }
  throw new Error('the library stayed empty')
}
