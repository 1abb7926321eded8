import { wordsOf, type Pairs } from '@xiezhi/record-ui'

export const pairs = {
  room: ['自助终端', 'Terminals'],
  desk: ['终端和交接', 'Terminals and hand-over'],
  deskHint: [
    '终端只服务所绑定的监区, 凭据只在终端本机。本人第一次使用或者忘记密码时, 由民警现场交接。',
    'A terminal serves the unit it is bound to. Whoever comes the first time, or forgot his digits, is handed over by an officer.',
  ],
  requests: ['自助终端申请', 'Requests from terminals'],
  handOver: ['现场交接', 'Hand over'],
  handOverHint: [
    '核对本人后取得交接码, 三分钟内由本人在终端输入, 只能用一次。',
    'Check that it is he, then take a code; he types it within three minutes, once.',
  ],
  number: ['档案编号', 'File number'],
  take: ['取得交接码', 'Take a code'],
  codeFor: ['{name} ({number}) 的交接码', 'Code for {name} ({number})'],
  goodUntil: ['{at} 以前有效', 'good until {at}'],
  devices: ['终端', 'Terminals'],
  add: ['登记终端', 'Register a terminal'],
  keeper: ['监区或者所属单位', 'Ward or unit'],
  place: ['安装位置', 'Place'],
  state: ['状态', 'State'],
  pairing: ['取得启用码', 'Take a pairing code'],
  pairCode: ['在终端上输入启用码', 'Type this code at the terminal'],
  block: ['停用', 'Block'],
  reason: ['停用原因', 'Reason'],
  none: ['没有终端', 'No terminals'],
} satisfies Pairs
export const m = wordsOf(pairs)
