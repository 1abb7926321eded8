import { wordsOf, type Pairs } from '@xiezhi/record-ui'

export const pairs = {
  desk: ['咨询台', 'Advice desk'],
  deskHint: [
    '按紧急程度和提出的先后排; 打开一件就会留下查阅记录, 提问人看得到。',
    'By urgency, then by age. Opening one leaves a trace that the person who asked can see.',
  ],
  'box.SUBMITTED': ['待接手', 'To be taken up'],
  'box.PICKED_UP': ['答复中', 'Being answered'],
  'box.CLARIFYING': ['等补充', 'Waiting for more'],
  'box.ANSWERED': ['待复核', 'To be checked'],
  'box.DELIVERED': ['已答复', 'Answered'],
  'box.RATED': ['已评价', 'Rated'],
  none: ['这里没有等着的咨询', 'Nothing waits here'],
  noneHint: ['新的咨询会出现在工作台。', 'New ones appear in your work list.'],
  open: ['打开', 'Open'],
  question: ['问题', 'Question'],
  conversation: ['与机器人的对话', 'Conversation with the assistant'],
  reading: ['答复咨询', 'Answering the question'],
  answer: ['写答复', 'Write the answer'],
  text: ['答复', 'Answer'],
  textHint: [
    '先说结论, 再说依据。提到的条文、期限、数额都要在下面引用的条文里。',
    'First the conclusion, then the ground. Whatever article, term or sum you name must stand in what you cite.',
  ],
  citations: ['引用条文', 'Articles cited'],
  find: ['找条文: 用平常的话或者条号', 'Find an article: plain words or its number'],
  add: ['引用', 'Cite'],
  remove: ['不引用', 'Remove'],
  notFound: ['法规库中没有找到', 'Not found in the library'],
  practice: ['没有条文规定, 属于实务意见', 'No article applies: a view from practice'],
  steps: ['下一步建议', 'Suggested next steps'],
  check: ['先核对', 'Check first'],
  send: ['提交复核', 'Send to be checked'],
  publish: ['去掉个人信息后公开', 'Publish without names'],
  publishHint: [
    '下面是机器去掉个人信息后的建议稿。请重新写过, 通读一遍再公开。未成年人和涉及人身安全的不公开。',
    'A machine has masked what it found. Write it anew and read it through before publishing. Minors and cases of danger are never published.',
  ],
  title: ['标题', 'Title'],
  confirmed: ['我已通读, 没有能够识别个人的内容', 'I have read it through; nobody can be recognised'],
  publishSend: ['公开', 'Publish'],
  other: ['其他可办事项', 'Other things you can do'],
  notes: ['往来', 'What was said in between'],
  published: ['公开的答复', 'Published answers'],
} as const satisfies Pairs

/** The words of the advice desk. */
export const q = wordsOf(pairs)
