// Runs the walks: each file *.walk.mjs exports `name` and a default async function ({ page, base, see, api, picture, browser }).
// node walks/run.mjs --base http://localhost:8080 --out walks.json [--pictures DIR] [--only WORD] [--slow MS] [--again walks.json]
// With --slow every answer comes up to that much later, each by its own chance: a walk that leans on the speed of the machine falls.
// With --again those that failed in an earlier run are walked once more, and what stands this time is named unsteady, never silently passed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { hinder } from './hinder.mjs'
import { api, expectations } from './walk.mjs'

const { values: given } = parseArgs({
  options: {
    base: { type: 'string' },
    out: { type: 'string' },
    pictures: { type: 'string' },
    only: { type: 'string' },
    slow: { type: 'string' },
    again: { type: 'string' },
  },
})
const here = dirname(fileURLToPath(import.meta.url))
const before = given.again ? JSON.parse(readFileSync(given.again, 'utf8')) : { passed: 0, failures: [] }
const wanted = (file) => !given.again || before.failures.some((one) => one.file === file)
const files = readdirSync(here).filter((f) => f.endsWith('.walk.mjs') && f.includes(given.only ?? '') && wanted(f))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
})
if (given.slow) hinder(browser, Number(given.slow))
if (given.pictures) mkdirSync(given.pictures, { recursive: true })
const result = { passed: before.passed, failures: [], unsteady: [] }

for (const file of files.sort()) {
  const walk = await import(join(here, file))
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: walk.viewport ?? { width: 1440, height: 900 },
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults = []
  page.on('pageerror', (e) => faults.push(`script error: ${e.message}`))
  const picture = (name, of = page) =>
    given.pictures ? of.screenshot({ path: join(given.pictures, `${name}.png`), fullPage: true }) : undefined
  const from = Date.now()
  try {
    await walk.default({
      page,
      browser,
      context,
      base: given.base,
      api: api(given.base),
      see: expectations(page),
      picture,
    })
    if (faults.length > 0) throw new Error(faults.join('; '))
    result.passed++
    if (given.again) result.unsteady.push(before.failures.find((one) => one.file === file))
    console.log(`ok      ${walk.name} (${Date.now() - from} ms)`)
  } catch (fault) {
    for (const [place, open] of browser
      .contexts()
      .flatMap((one) => one.pages())
      .entries())
      await open.screenshot({ path: join(given.pictures ?? '.', `failed-${file}-${place}.png`) }).catch(() => {})
    result.failures.push({ file, name: walk.name, message: String(fault.message).split('\n').slice(0, 4).join(' ') })
    console.log(`FAILED  ${walk.name}\n${fault.stack}`)
  } finally {
    for (const one of browser.contexts()) await one.close()
  }
}
await browser.close()
if (given.out) writeFileSync(given.out, JSON.stringify(result, null, 2))
process.exitCode = result.failures.length > 0 ? 1 : 0
