/** Takes a picture of every screen of the hall in every dress, and runs axe on each. Usage: node walks/hall/screens.mjs OUT [name] */
import { AxeBuilder } from '@axe-core/playwright'
import { mkdirSync } from 'node:fs'
import { BASE, openBrowser, pageFor, signIn } from './browser.mjs'

const [out = '/tmp/hall-screens', only = ''] = process.argv.slice(2)
mkdirSync(out, { recursive: true })

const DRESSES = {
  phone: { width: 390 },
  tablet: { width: 768, height: 1024 },
  wide: { width: 1440, height: 900 },
  dark: { width: 390, theme: 'dark' },
  elder: { width: 390, elder: true },
  english: { width: 390, language: 'en' },
  zoom: { width: 320, height: 256 }, // 1280 by 1024 at 400 %
}

const ANONYMOUS = {
  home: '/',
  aid: '/legal-aid',
  check: '/legal-aid/check/who',
  safe: '/safe',
  centres: '/legal-aid/centres',
  login: '/sign-in',
  register: '/register',
  verify: '/verify',
  verdict: '/verify/NP26-8K2M',
  rules: '/rules',
  rule: '/rules/legal-aid-eligibility',
  about: '/about',
  privacy: '/about/privacy',
  access: '/about/accessibility',
  lost: '/nowhere',
  locked: '/matters',
}
const STEPS = [
  'whom',
  'person',
  'agent',
  'area',
  'matter',
  'form',
  'facts',
  'opponent',
  'place',
  'exemptions',
  'household',
  'assets',
  'urgent',
  'contact',
  'files',
  'declare',
  'check',
]

const DRAFT = {
  whom: 'SELF',
  area: 'Work',
  matter: 'UNPAID_WAGES',
  form: 'CIVIL_ADMIN_AGENCY',
  facts: '我在演示工地干了三个月活, 工头一直没有发工资, 一共欠我两万一千元。我想要回工资。',
  opponent: '演示建筑公司',
  division: '990102',
  venue: '',
  litigation: 'no',
  exemptions: [],
  applicantName: '测试张三',
  citizenId: '110101199003070011',
  mobile: '13800000000',
  household: [
    { name: '测试张三', relation: '本人', income12m: '40000', opponent: false },
    { name: '测试李四', relation: '配偶', income12m: '24800', opponent: false },
    { name: '测试小张', relation: '女儿', income12m: '0', opponent: false },
  ],
  assets: '45000',
  hurry: 'no',
  safeContact: { channels: ['CALL', 'SMS'], times: '晚上七点以后', noMessage: false },
  honestDeclaration: true,
  files: [],
  agent: { ground: '', name: '', citizenId: '', mobile: '', relation: '' },
  reached: STEPS,
  id: '',
  key: 'walk',
  incomeTotal12m: '',
  limitationExpiry: '',
}

const worn = Object.entries(DRESSES).filter(
  ([dress]) => !process.env.XZ_DRESS || process.env.XZ_DRESS.split(',').includes(dress),
)
const faults = []
const browser = await openBrowser()

async function look(page, dress, name) {
  await page
    .waitForFunction(() => document.querySelector('h1') && !document.querySelector('main .bone'), undefined, {
      timeout: 8000,
    })
    .catch(() => faults.push(`${dress} ${name}: no heading or still loading`))
  await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: `${out}/${name}-${dress}.png`, fullPage: true })
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  for (const one of violations)
    faults.push(
      `${dress} ${name}: ${one.id} ${one.nodes[0].target} (${one.nodes.length}) ${one.nodes[0].failureSummary?.split('\n')[1] ?? ''}`,
    )
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (wide > 0) faults.push(`${dress} ${name}: ${wide}px wider than the screen`)
}

for (const [dress, wear] of worn) {
  const page = await pageFor(browser, wear)
  page.on('pageerror', (error) => faults.push(`${dress} ${page.url()}: ${error.message}`))
  const visit = async (name, path) => {
    if (only && !name.includes(only)) return
    await page.goto(BASE + path)
    await look(page, dress, name)
  }
  await page.goto(BASE)
  for (const [name, path] of Object.entries(ANONYMOUS)) await visit(name, path)
  if (!only || 'faulty'.includes(only)) {
    await page.goto(`${BASE}/legal-aid/check/who`)
    await page.click('form button.button')
    await look(page, dress, 'faulty')
  }
  await page.goto(`${BASE}/about`)
  await page.evaluate(
    (draft) =>
      localStorage.setItem('xz.draft.legal-aid', JSON.stringify({ at: new Date().toISOString(), value: draft })),
    DRAFT,
  )
  for (const step of STEPS) await visit(`apply-${step}`, `/legal-aid/apply/${step}`)
  if (only && !/matter|account|message|identity|receipt|verb/.test(only)) {
    await page.context().close()
    continue
  }
  await signIn(page, process.env.XZ_ACCOUNT, process.env.XZ_PASSWORD)
  await visit('matters', '/matters')
  const id = process.env.XZ_MATTER ?? 'm1'
  await visit('matter', `/matters/${id}`)
  for (const verb of ['supplement', 'withdraw', 'object', 'change-lawyer', 'satisfaction'])
    await visit(`verb-${verb}`, `/matters/${id}/${verb}`)
  await visit('receipt', `/legal-aid/receipt/${id}`)
  await visit('account', '/account')
  await visit('identity', '/identity')
  await visit('messages', '/messages')
  await page.context().close()
}
await browser.close()
console.log(faults.join('\n') || 'no fault found')
process.exitCode = faults.length ? 1 : 0
