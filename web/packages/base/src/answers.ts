import { catalogue } from './i18n'

const pairs: Record<string, readonly [zh: string, en: string]> = {
  decision: ['结论', 'Decision'],
  route: ['依据的路径', 'Route'],
  urgent: ['是否紧急', 'Urgent'],
  perCapita: ['人均月收入 (元)', 'Income a head and month (yuan)'],
  cap: ['收入标准 (元)', 'Limit of income (yuan)'],
  assetsPerHead: ['人均财产 (元)', 'Assets a head (yuan)'],
  assetCap: ['财产标准 (元)', 'Limit of assets (yuan)'],
  standard: ['适用的标准', 'Standard applied'],
  missing: ['还缺的材料', 'Still missing'],
  likelihood: ['可能性', 'Likelihood'],
  provisionalAllowed: ['可以先行提供', 'May be given first'],
  threeYears: ['须由执业三年以上的律师办理', 'Needs a lawyer of three years'],
  valid: ['是否有效', 'Valid'],
  reason: ['原因', 'Reason'],
  warnings: ['提示', 'Notes'],
  normalized: ['规范写法', 'Regular form'],
  birthDate: ['出生日期', 'Date of birth'],
  sex: ['性别', 'Sex'],
  sequence: ['顺序码', 'Sequence'],
  expected: ['应为', 'Expected'],
  got: ['现为', 'Found'],
  position: ['位置', 'Position'],
  register: ['登记类别', 'Register'],
  division: ['行政区划', 'Division'],
  start: ['起算日', 'Start'],
  raw: ['顺延前的届满日', 'End before moving'],
  due: ['届满日', 'Due'],
  originalDue: ['原定届满日', 'Originally due'],
  excluded: ['不计入的期间', 'Not counted'],
  provisional: ['是否暂定', 'Provisional'],
  pausedSince: ['自何日起中止', 'Paused since'],
  from: ['从', 'From'],
  to: ['至', 'To'],
  days: ['天数', 'Days'],
  why: ['为什么', 'Why'],
}
const side = (at: 0 | 1) => Object.fromEntries(Object.entries(pairs).map(([key, pair]) => [key, pair[at]]))
const words = catalogue(side(0), side(1))

/** What a part of a rule's answer is called; undefined where it has no name yet. */
export const answerWord = (key: string): string | undefined => (key in pairs ? words(key) : undefined)
