// Pictures of every page, and axe on each: node walks/look.mjs [BASE] [FOLDER] [PATH…]
import AxeBuilder from '@axe-core/playwright'
import { mkdirSync } from 'node:fs'
import { launch, visit } from './browser.mjs'

const base = process.argv[2] ?? 'http://localhost:5179/console'
const folder = process.argv[3] ?? '/tmp/xz-look'
const only = process.argv.slice(4)
const desks = [
  'receive',
  'supplement',
  'review',
  'decide',
  'assign',
  'handle',
  'close',
  'call-back',
  'archive',
  'terminate',
  'objection',
]
const file = process.env.AID_FILE ?? 'a1'
const pages = only.length
  ? only
  : [
      '/',
      '/records',
      '/records/legalaid.application',
      `/records/legalaid.application/${file}`,
      '/legal-aid',
      '/legal-aid/counter',
      '/legal-aid/notices',
      '/legal-aid/statistics',
      `/legal-aid/files/${file}`,
      ...desks.map((desk) => `/legal-aid/${desk}/${file}`),
      '/standards',
      '/standards/legalaid.application',
      '/standards/CS_SEX',
      '/conformance',
      '/rules',
      '/rules/legal-aid-eligibility',
      '/processes',
      '/processes/legal-aid',
      '/audit',
      '/admin/units',
      '/self-check',
      '/calendar',
      '/account',
      '/records/identity.unit/new',
      '/nowhere',
    ]
const shapes = (process.env.SHAPES ?? '1440-light-zh,1440-dark-en').split(',').map((shape) => shape.split('-'))
mkdirSync(folder, { recursive: true })
const browser = await launch()
let faults = 0
for (const [width, theme, lang] of shapes) {
  const page = await visit(browser, {
    width: Number(width),
    theme,
    lang,
    cookies: process.env.COOKIE ? [{ name: 'xz_session', value: process.env.COOKIE, url: base }] : [],
  })
  for (const path of pages) {
    page.faults.length = 0
    await page.goto(base + path, { waitUntil: 'networkidle' })
    await page.waitForTimeout(150)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .exclude('iframe')
      .analyze()
    await page.screenshot({ path: `${folder}/${width}-${theme}-${lang}${path.replace(/\W+/g, '_')}.png` })
    for (const one of violations)
      console.log(
        `${width} ${theme} ${lang} ${path}: ${one.id} ${one.nodes.length}× ${one.nodes[0].html.slice(0, 160)} | ${one.nodes[0].failureSummary?.split('\n')[1] ?? ''}`,
      )
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (wide > 0) console.log(`${width} ${path}: ${wide}px too wide`)
    for (const fault of page.faults) console.log(`${width} ${theme} ${lang} ${path}: ${fault.slice(0, 200)}`)
    faults += violations.length + page.faults.length
  }
}
await browser.close()
console.log(`${pages.length * shapes.length} pages, ${faults} faults`)
process.exit(faults ? 1 : 0)
