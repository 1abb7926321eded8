/** A small stand-in for the server, for looking at the hall while it is built. Kept in memory, never shipped. */
import { createServer } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { KEYS, RECEIPT } from './receipt.mjs'
import { CENTRES, CLOCK, CODE_SETS, MATTER, RULES, STATUTES } from './data.mjs'

const PORT = Number(process.env.PORT ?? 5181)
const DIST = new URL('../../apps/hall/dist', import.meta.url).pathname
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
let who = { kind: 'anonymous', demo: true, duties: [] }
let drafts = []
let matters = [MATTER]

class Refused extends Error {
  constructor(status, code, title, more = {}) {
    super(title)
    this.document = { type: 'about:blank', status, code, title, ...more }
  }
}
const mine = () => {
  if (who.kind === 'anonymous') throw new Refused(401, 'UNAUTHENTICATED', '请先登录')
}
const found = (row) =>
  row ??
  (() => {
    throw new Refused(404, 'NOT_FOUND', '没有找到')
  })()

function eligible(facts) {
  const answer = (decision, route, likelihood, finding, basis, more = {}) => ({
    value: { decision, route, urgent: false, missing: [], likelihood, ...more },
    reasons: [{ basis, finding }],
    holds: true,
  })
  if (facts.applicantKind === 'COMPANY')
    return answer('REFUSE_SUBJECT', 'R2', 'UNLIKELY', '法律援助给公民, 单位一般不能申请', '法律援助法#2')
  const matter = CODE_SETS.CS_AID_MATTER.find((one) => one.code === facts.matter)
  if (!matter) return answer('HOLD', 'R2', 'CHECK', '要先说明是什么事', '法律援助法#31')
  if (!matter.basis)
    return answer('OUT_OF_SCOPE', 'R2', 'UNLIKELY', `“${matter.name}”不在法律援助事项里, 可以免费咨询`, '法律援助法#31')
  if (matter.basis.includes('#32')) return answer('GRANT', 'R3', 'LIKELY', '这类事情不看家庭经济条件', matter.basis)
  if (facts.exemptions?.length && facts.exemptionProved)
    return answer('GRANT', 'R4', 'LIKELY', '属于免予核查的人, 不用核查家庭经济条件', '法律援助法#42')
  const heads = facts.household?.length ?? 0
  if (!heads || !facts.incomeTotal12m)
    return answer('HOLD', 'R5', 'CHECK', '要说明家庭经济状况才能判断', '法律援助法#41.1', {
      missing: ['全家过去12个月的收入'],
    })
  const perCapita = (Number(facts.incomeTotal12m) / heads / 12).toFixed(2)
  const poor = Number(perCapita) <= 2200
  return answer(
    poor ? 'GRANT' : 'REFUSE',
    'R5',
    poor ? 'LIKELY' : 'UNLIKELY',
    `全家${heads}人, 平均每人每月 ${perCapita} 元, ${poor ? '没有超过' : '超过了'} 2200.00 元`,
    '法律援助法#34',
    { perCapita, cap: '2200.00' },
  )
}

function login(level) {
  return {
    kind: 'citizen',
    account: '13800000000',
    person: 'p1',
    name: level === 'L1' ? '' : '测试张三',
    level,
    demo: true,
    duties: [],
    expiresAt: new Date(Date.now() + 30 * 60_000).toISOString(),
  }
}

const ROUTES = [
  ['GET', /^\/api\/receipts\/keys$/, () => KEYS],
  ['GET', /^\/api\/receipts\/(\w+)$/, () => RECEIPT],
  ['GET', /^\/api\/session$/, () => who],
  [
    'POST',
    /^\/api\/session$/,
    (_, body) => {
      if (body.password === 'wrong-password')
        throw new Refused(401, 'UNAUTHENTICATED', '账号或者密码不对', { remedy: '请核对后再试' })
      who = login('L3')
      return { token: 't', who }
    },
  ],
  ['DELETE', /^\/api\/session$/, () => void (who = { kind: 'anonymous', demo: true, duties: [] })],
  [
    'GET',
    /^\/api\/sessions$/,
    () => [
      {
        id: 's1',
        createdAt: '2026-05-04T00:00:00Z',
        lastSeenAt: '2026-05-04T02:00:00Z',
        address: '127.0.0.1',
        agent: '手机浏览器',
        current: true,
      },
    ],
  ],
  ['POST', /^\/api\/citizens$/, () => void (who = login('L1'))],
  ['POST', /^\/api\/citizens\/me\/identity$/, () => (who = login('L2'))],
  ['POST', /^\/api\/citizens\/me\/identity\/strong$/, () => (who = login('L3'))],
  ['GET', /^\/api\/standards\/legalaid\.application$/, () => ({ fields: [{ name: 'form', codeSet: 'CS_AID_FORM' }] })],
  ['GET', /^\/api\/standards\/(\w+)$/, (code) => ({ code, values: found(CODE_SETS[code]) })],
  ['GET', /^\/api\/rules$/, () => RULES],
  ['POST', /^\/api\/rules\/legal-aid-eligibility$/, (_, body) => eligible(body)],
  ['GET', /^\/api\/statutes\/(.+)$/, (key) => found(STATUTES[key])],
  ['GET', /^\/api\/hall\/legal-aid\/centres$/, () => CENTRES],
  ['GET', /^\/api\/hall\/legal-aid\/drafts$/, () => (mine(), drafts)],
  [
    'POST',
    /^\/api\/hall\/legal-aid\/drafts$/,
    (_, body) => (
      mine(),
      drafts.push({ ...body, id: randomUUID(), updatedAt: new Date().toISOString() }),
      drafts.at(-1)
    ),
  ],
  [
    'GET',
    /^\/api\/hall\/legal-aid\/drafts\/([\w-]+)$/,
    (id) => (mine(), found(drafts.find((draft) => draft.id === id))),
  ],
  [
    'PUT',
    /^\/api\/hall\/legal-aid\/drafts\/([\w-]+)$/,
    (id, body) => (
      mine(),
      Object.assign(found(drafts.find((draft) => draft.id === id)), body, { updatedAt: new Date().toISOString() })
    ),
  ],
  [
    'DELETE',
    /^\/api\/hall\/legal-aid\/drafts\/([\w-]+)$/,
    (id) => void (drafts = drafts.filter((draft) => draft.id !== id)),
  ],
  [
    'POST',
    /^\/api\/hall\/legal-aid\/drafts\/([\w-]+)\/submit$/,
    (id) => {
      mine()
      const draft = found(drafts.find((one) => one.id === id))
      if (draft.citizenId === '110101199003070038')
        throw new Refused(422, 'UNFIT', '资料不符合标准', {
          errors: [{ field: 'citizenId', message: '公民身份号码已登记给别人', remedy: '请到窗口核对' }],
        })
      matters = [
        {
          ...MATTER,
          id: 'm2',
          number: '(2026)南援申字第13号',
          state: 'SUBMITTED',
          stateText: { zh: '已收到, 等待审查', en: 'Received, waiting for review' },
          lawyer: null,
          documents: [],
          progress: [],
          openings: [],
          remedies: [],
        },
        MATTER,
      ]
      drafts = drafts.filter((one) => one.id !== id)
      return { id: 'm2', number: '(2026)南援申字第13号', receipt: 'r1', clock: CLOCK }
    },
  ],
  ['GET', /^\/api\/hall\/matters$/, () => (mine(), { items: matters, next: null })],
  ['GET', /^\/api\/hall\/matters\/(\w+)$/, (id) => (mine(), found(matters.find((matter) => matter.id === id)))],
  ['POST', /^\/api\/hall\/matters\/(\w+)\/([\w-]+)$/, () => (mine(), {})],
  [
    'GET',
    /^\/api\/messages$/,
    () => (
      mine(),
      {
        items: [
          {
            id: 'x1',
            at: '2026-05-04T02:00:00Z',
            title: '律师已接受指派',
            text: '演示律师甲会按您选的方式联系您。',
            link: '/matters/m1',
            read: false,
          },
        ],
        next: null,
      }
    ),
  ],
  ['POST', /^\/api\/messages\//, () => undefined],
  [
    'POST',
    /^\/api\/files$/,
    () => ({ id: randomUUID(), name: '工资条.jpg', size: 120_000, type: 'image/jpeg', sm3: 'ab' }),
  ],
  [
    'GET',
    /^\/api\/verify\/(.+)$/,
    (code) => ({
      valid: code !== 'FALSE',
      checks: [
        { name: '电子印章', result: code === 'FALSE' ? 'FAIL' : 'PASS', detail: '南屏县司法局 (演示)' },
        { name: '内容没有改动', result: 'PASS' },
      ],
      type: '给予法律援助决定书',
      number: '南援决〔2026〕12号',
      issuer: '南屏县法律援助中心',
      issuedOn: '2026-04-29',
      sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    }),
  ],
  ['POST', /^\/api\/verify$/, () => ({ valid: true, checks: [], type: '给予法律援助决定书' })],
  ['POST', /^\/api\/test\/expire$/, () => void (who = { kind: 'anonymous', demo: true, duties: [] })],
]

async function bodyOf(request) {
  let text = ''
  for await (const part of request) text += part
  try {
    return JSON.parse(text || '{}')
  } catch {
    return {}
  }
}

async function api(request, path, answer) {
  const body = await bodyOf(request)
  const [, , act] = ROUTES.find(([method, pattern]) => method === request.method && pattern.test(path)) ?? []
  const json = (status, document) =>
    answer
      .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
      .end(document === undefined ? '' : JSON.stringify(document))
  try {
    const parts =
      ROUTES.find(([method, pattern]) => method === request.method && pattern.test(path))?.[1].exec(path) ?? []
    if (!act) throw new Refused(404, 'NOT_FOUND', '没有找到', { remedy: '请核对地址或者编号' })
    json(200, act(parts[1], body))
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown
    json(thrown.document.status, thrown.document)
  }
}

createServer((request, answer) => {
  const path = decodeURIComponent(new URL(request.url, 'http://x').pathname)
  if (path.startsWith('/api/')) return void api(request, path, answer)
  const file = join(DIST, path)
  const name = extname(path) && existsSync(file) ? file : join(DIST, 'index.html')
  answer
    .writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' })
    .end(readFileSync(name))
}).listen(PORT, '127.0.0.1', () => console.log(`fixture hall: http://127.0.0.1:${PORT}`))
