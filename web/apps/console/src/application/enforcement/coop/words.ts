import { wordsOf, type Pairs } from '@xiezhi/record-ui'

export const pairs = {
  room: ['政法协同', 'Co-operation'],
  proposals: ['来文确认', 'Incoming facts'],
  proposal: ['来文', 'Message'],
  received: ['收文登记', 'Messages received'],
  sent: ['发文登记', 'Messages sent'],
  partners: ['协同单位', 'Partners'],
  field: ['数据项', 'Field'],
  said: ['来文内容', 'As the message says'],
  known: ['现有内容', 'As known'],
  same: ['一致', 'the same'],
  empty: ['未填写', 'not given'],
  from: ['发送单位', 'From'],
  sequence: ['业务内序号', 'Place in the business'],
  sentAt: ['对方发送时间', 'Sent'],
  receivedAt: ['收到时间', 'Received'],
  contradicts: ['与对方前次来文矛盾, 须写明如何认定', 'Contradicts the earlier message; say how you decide'],
  clock: ['对方时钟可疑: 发送时间晚于收到时间, 或者早于前一份', 'The partner’s clock is doubtful'],
  rule: [
    '来文在采纳之前不是事实; 采纳后各业务据此办理, 不再重复录入',
    'Nothing here is a fact before it is accepted; once accepted, nobody types it again',
  ],
  person: ['在册人员', 'Person on record'],
} satisfies Pairs

export const m = wordsOf(pairs)
