import { wordsOf, type Pairs } from '@xiezhi/record-ui'

export const pairs = {
  title: ['案卷', 'Files'],
  titleHint: [
    '按业务办理的案卷; 可以由您立卷的, 从这里开始。',
    'Files by business. Begin here what is yours to begin.',
  ],
  file: ['案卷', 'File'],
  actions: ['可办事项', 'What you can do'],
  nothing: ['现在没有需要您办理的事', 'Nothing for you to do now'],
  nothingHint: ['轮到您时, 工作台会出现任务。', 'When it is your turn, your work list will say so.'],
  choose: ['办理', 'Do it'],
  cancel: ['取消', 'Cancel'],
  ask: ['看规则怎么说', 'Ask the rule'],
  rule: ['规则结论', 'What the rule says'],
  power: ['这是行使权力的行为, 会要求再次验证身份', 'An act of power: you will be asked to prove yourself again'],
  done: ['{what}: 已办', '{what}: done'],
  begun: ['已立卷', 'File opened'],
  register: ['登记簿', 'Register'],
  'tab.documents': ['文书', 'Documents'],
  'tab.files': ['材料', 'Papers'],
  'tab.history': ['办理记录', 'History'],
  'tab.process': ['流程图', 'Process'],
  noRows: ['还没有', 'None yet'],
  noFiles: ['没有材料', 'No papers'],
  whole: ['登记内容', 'All fields'],
  noBegins: ['您的岗位没有可以立卷的事', 'Your post has nothing to begin'],
} as const satisfies Pairs

/** The words of files. */
export const c = wordsOf(pairs)
