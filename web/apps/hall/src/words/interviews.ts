import { pairs } from './pairs'

/** 一步一步填: guided interviews. */
export const t = pairs('interviews', {
  title: ['一步一步填', 'Step by step'],
  lead: [
    '一次只问一件。填完得到一份可以打印的文书。不登录也能填, 内容只在您的设备上。',
    'One question at a time. At the end you get a paper to print. No login needed; what you enter stays on your device.',
  ],
  minutes: ['大约 {n} 分钟', 'about {n} minutes'],
  makes: ['得到: {what}', 'You get: {what}'],
  begin: ['开始填', 'Begin'],
  goOn: ['接着填 (上次保存于 {at})', 'Go on (kept {at})'],
  over: ['清空重填', 'Clear and begin again'],
  saved: ['我保存的', 'Kept in my account'],
  savedUntil: ['保存到 {day}', 'kept until {day}'],
  savedChanged: [
    '这份问答后来改过, 请从头核对一遍。',
    'The questions have changed since; please check from the beginning.',
  ],
  save: ['保存到我的账号, 以后接着填', 'Keep it in my account and go on later'],
  saveDone: ['已保存, 到 {day}', 'Kept until {day}'],
  drop: ['删除', 'Delete'],
  open: ['打开', 'Open'],
  review: ['核对一遍', 'Check your answers'],
  reviewLead: [
    '看看有没有填错的。改了前面的, 后面不再需要的会自动去掉。',
    'Correct what is wrong. What no longer matters is dropped.',
  ],
  make: ['生成{what}', 'Make the {what}'],
  again: ['返回修改', 'Back to the answers'],
  after: ['拿到以后', 'What to do with it'],
  exit: ['这样办更合适', 'There is a better way'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  addRow: ['加一行', 'Add a line'],
  dropRow: ['删除第 {n} 行', 'Remove line {n}'],
  row: ['第 {n} 行', 'Line {n}'],
  empty: ['(没有填)', '(left open)'],
  law: ['按 {day} 核对的法律', 'Law as checked on {day}'],
  unofficial: ['这是您自己的文书, 还没有交给任何机关。', 'This is your own paper; nobody has received it yet.'],
  local: ['填的内容只保存在这台设备上。', 'What you enter is kept on this device only.'],
})
