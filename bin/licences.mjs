// licences.mjs write BOM LOCK APP OUT | check APP LOCK OUT: what ships, under which licence.
import { readdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// Licences under which we pass a library on unchanged beside our own Apache-2.0 code.
const GOOD = /bpmn\.io|apache|mit\b|mit-|bsd|isc|epl|eclipse|edl|cddl|mpl|mozilla|lgpl|cc0|public domain|unlicense|bouncy|0bsd|classpath|zlib|postgresql|w3c|blueoak|unicode|icu|python|hdr|osgi|the go/i
// Where the artifact's own description says nothing, or says it badly: read in its jar or on its page.
const KNOWN = {
  'commons-io': 'Apache-2.0', dom4j: 'BSD-3-Clause', 'xpp3': 'Indiana University Extreme! Lab', 'aspectjweaver': 'EPL-2.0', 'jaxen': 'BSD-3-Clause',
  flowable: 'Apache-2.0', 'spring-boot-jarmode-tools': 'Apache-2.0',
  'bpmn-js': 'bpmn.io licence (MIT-like; the watermark stays visible)', 'xiezhi': 'Apache-2.0', kernel: 'Apache-2.0', server: 'Apache-2.0',
}

const jars = (app) => (existsSync(join(app, 'lib')) ? readdirSync(join(app, 'lib')).filter((f) => f.endsWith('.jar')) : [])
const isOurs = (jar) => /^(kernel|server|bench)-0\./.test(jar)

function packages(lock) {
  if (!existsSync(lock)) return []
  const root = dirname(lock)
  return Object.entries(JSON.parse(readFileSync(lock, 'utf8')).packages)
    .filter(([path, p]) => path.startsWith('node_modules/') && !p.dev && !p.link && !p.optional)
    .map(([path, p]) => ({ name: path.replace(/^.*node_modules\//, ''), version: p.version, licence: KNOWN[path.replace(/^.*node_modules\//, '')] ?? p.license ?? licenceIn(join(root, path)) }))
}
function licenceIn(folder) {
  const file = join(folder, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).license ?? '?') : '?'
}

function components(bom) {
  return JSON.parse(readFileSync(bom, 'utf8')).components.map((c) => {
    const said = (c.licenses ?? []).map((l) => l.license?.id ?? l.license?.name ?? l.expression).filter(Boolean).join(' or ')
    return { jar: `${c.name}-${c.version}.jar`, group: c.group, licence: said || (KNOWN[c.name] ?? '?') }
  })
}

function write(bom, lock, app, out) {
  const byJar = new Map(components(bom).map((c) => [c.jar, c]))
  const rows = jars(app).filter((j) => !isOurs(j)).sort().map((jar) => {
    const known = byJar.get(jar) ?? { group: '?', licence: KNOWN[Object.keys(KNOWN).find((k) => jar.startsWith(k)) ?? ''] ?? '?' }
    return `| ${jar} | ${known.group} | ${known.licence} |`
  })
  const web = packages(lock).sort((a, b) => a.name.localeCompare(b.name)).map((p) => `| ${p.name}@${p.version} | npm | ${p.licence} |`)
  writeFileSync(out, `# Licences of what ships 随附组件许可清单

Written by \`./xiezhi check --sbom\` from the dependency tree (CycloneDX) and the lock file of the screens; \`./xiezhi check\`
compares it with what is really packed. Xiezhi itself is under Apache-2.0. Libraries are passed on unchanged. Fonts are not
in the package: \`./xiezhi run\` asks Debian for them. PostgreSQL (PostgreSQL licence) comes as a binary in a Maven artifact.

## Server

| file | group | licence |
| --- | --- | --- |
${rows.join('\n')}

## Screens

| package | from | licence |
| --- | --- | --- |
${web.join('\n')}
`)
  console.log(`${rows.length} jars, ${web.length} packages`)
}

function check(app, lock, out) {
  const text = readFileSync(out, 'utf8')
  const listed = new Map([...text.matchAll(/^\| (\S+) \| \S+ \| (.+) \|$/gm)].map((m) => [m[1], m[2]]))
  const shipped = [...jars(app).filter((j) => !isOurs(j)), ...packages(lock).map((p) => `${p.name}@${p.version}`)]
  const faults = shipped.filter((s) => !listed.has(s)).map((s) => `${s} is not on ${out}`)
  shipped.filter((s) => listed.has(s) && !GOOD.test(listed.get(s))).forEach((s) => faults.push(`${s}: may not ship under "${listed.get(s)}", or find out its licence`))
  faults.forEach((f) => console.log(f))
  if (faults.length > 0) {
    console.log('Run ./xiezhi check --sbom on a desk and look at the difference before committing it.')
    process.exit(1)
  }
}

const [verb, ...rest] = process.argv.slice(2)
if (verb === 'write') write(...rest)
else check(...rest)
