import { wordsOf, type Pairs } from '@xiezhi/record-ui'

export const pairs = {
  room: ['安置帮教', 'Resettlement'],
  day: ['帮教日', 'Help day'],
  dayHint: [
    '谁要回来, 今天接谁, 该去看谁。帮教是自愿的帮助。',
    'Who is coming, whom to meet today, whom to visit. Help is voluntary.',
  ],
  pickups: ['今天接回', 'To meet today'],
  overdue: ['应到未到, 或者已释放尚未衔接', 'Overdue hand-overs'],
  receiverMissing: ['十日内释放, 还没有接收人', 'Released within ten days, nobody receives yet'],
  incoming: ['新收到的释放预告', 'New notices'],
  unverified: ['居住地未核实', 'Unverified addresses'],
  toOpen: ['已衔接, 等待征询意愿', 'Handed over: ask whether help is wanted'],
  visits: ['七日内应当走访', 'Visits due within a week'],
  moved: ['迁入, 等待接收', 'Moved here'],
  none: ['没有', 'None'],
  number: ['档案号', 'File'],
  person: ['姓名', 'Name'],
  releaseOn: ['释放日', 'Release'],
  nextVisit: ['走访', 'Visit'],
  key: ['重点', 'Key'],
  checklist: ['核查', 'Checklist'],
  board: ['释放看板', 'Release board'],
  boardHint: [
    '九十日内释放的人, 以及还缺接收人的。',
    'Everybody released within ninety days, and where a receiver is missing.',
  ],
  'rung.-1': ['已释放, 还没有衔接', 'Released, not handed over yet'],
  'rung.1': ['今明两日', 'Today and tomorrow'],
  'rung.7': ['七日内', 'Within 7 days'],
  'rung.30': ['三十日内', 'Within 30 days'],
  'rung.90': ['九十日内', 'Within 90 days'],
  receiver: ['接收司法所', 'Receiver'],
  noReceiver: ['还没有接收人', 'No receiver yet'],
  verdict: ['核实', 'Verified'],
  notChecked: ['还没有核实', 'Not yet checked'],
  pickup: ['接回方式', 'Pick-up'],
  keyTitle: ['重点帮教核查', 'Key-person checklist'],
  keyHint: [
    '每一项都要有证据; 没有分数。有一项查实就是重点帮教对象。',
    'Every tick needs evidence; there is no score. One proved item makes a key person.',
  ],
  proved: ['已查实', 'Proved'],
  open: ['未查实', 'Not proved'],
  evidence: ['证据', 'Evidence'],
  toFile: ['打开案卷', 'Open the file'],
  cases: ['帮教档案', 'Help files'],
} as const satisfies Pairs

/** The words of resettlement. */
export const h = wordsOf(pairs)
