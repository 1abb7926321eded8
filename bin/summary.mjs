// Reads surefire XML, vitest JSON and the walks' JSON; names what failed; the last line is "N passed, N failed".
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [reports, ...targets] = process.argv.slice(2)
let passed = 0
let skipped = 0
const failed = []
const unsteady = []

const attribute = (tag, name) => (tag.match(new RegExp(`\\s${name}="([^"]*)"`)) ?? [])[1] ?? ''
const plain = (text) => text.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#10;/g, ' ').replace(/&amp;/g, '&')

function surefire(file) {
  const xml = readFileSync(file, 'utf8')
  for (const [, head, body = ''] of xml.matchAll(/<testcase\b([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)) {
    const name = plain(`${attribute(head, 'classname')}.${attribute(head, 'name')}`)
    const shaken = body.match(/<flaky(?:Failure|Error)\b([^>]*)>/)
    if (shaken) unsteady.push(`${name}: ${plain(attribute(shaken[1], 'message')).slice(0, 300)}`)
    const fault = body.match(/<(?:failure|error)\b([^>]*)>/)
    if (fault) failed.push(`${name}: ${plain(attribute(fault[1], 'message')).slice(0, 300)}`)
    else if (/<skipped\b/.test(body)) skipped++
    else passed++
  }
}

function vitest(file) {
  const run = JSON.parse(readFileSync(file, 'utf8'))
  for (const suite of run.testResults) {
    if (suite.assertionResults.length === 0 && suite.status === 'failed') failed.push(`${suite.name}: ${String(suite.message).slice(0, 300)}`)
    for (const one of suite.assertionResults) {
      if (one.status === 'passed') passed++
      else if (one.status === 'failed') failed.push(`${one.fullName}: ${String(one.failureMessages[0]).split('\n')[0]}`)
      else skipped++
    }
  }
}

for (const target of targets) {
  const folder = join(target, 'surefire-reports')
  if (existsSync(folder)) readdirSync(folder).filter((f) => /^TEST-.*\.xml$/.test(f)).forEach((f) => surefire(join(folder, f)))
}
if (existsSync(join(reports, 'vitest.json'))) vitest(join(reports, 'vitest.json'))
if (existsSync(join(reports, 'walks.json'))) {
  const walks = JSON.parse(readFileSync(join(reports, 'walks.json'), 'utf8'))
  passed += walks.passed
  unsteady.push(...(walks.unsteady ?? []).map((f) => `walk ${f.name}: ${f.message}`))
  walks.failures.forEach((f) => failed.push(`walk ${f.name}: ${f.message}`))
}
if (existsSync(join(reports, 'broken'))) {
  readFileSync(join(reports, 'broken'), 'utf8').trim().split('\n').forEach((step) => failed.push(`${step}: the step itself failed, see ${reports}/${step}.log`))
}
if (passed + failed.length === 0) failed.push('no test was found; is the name of the room right?')

unsteady.forEach((line) => console.log(`UNSTEADY, passed only the second time  ${line}`))
failed.forEach((line) => console.log(`FAILED  ${line}`))
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
