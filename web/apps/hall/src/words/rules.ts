import { pairs } from './pairs'

/** 法律规则: every rule that the state applies here, open to be tried. */
export const t = pairs('rules', {
  title: ['法律规则', 'Legal rules'],
  lead: [
    '办事用的每一条规则都公开在这里。把自己的情况填进去, 看会得出什么结论、依据哪一条。',
    'Every rule used here is public. Enter your own facts and see the result and the article behind it.',
  ],
  search: ['找规则', 'Find a rule'],
  try: ['填自己的情况试一试', 'Try it with your own facts'],
  run: ['算一算', 'Work it out'],
  result: ['结论', 'Result'],
  reasons: ['理由', 'Reasons'],
  examples: ['例子', 'Examples'],
  then: ['那么', 'Then'],
  use: ['用这个例子', 'Use this example'],
  none: ['没有找到这样的规则', 'No such rule'],
  notStored: ['填的内容只用来计算, 不保存。', 'What you enter is only used to work out the result; it is not kept.'],
  complex: ['这一项请按 JSON 填写', 'Please enter this item as JSON'],
  chooseNone: ['不填', 'not given'],
  add: ['加一项: {what}', 'Add: {what}'],
  remove: ['删除第 {n} 项', 'Remove number {n}'],
})
