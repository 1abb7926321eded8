import { wordsOf, type Pairs } from '@xiezhi/record-ui'

export const pairs = {
  room: ['执法公开', 'Disclosure'],
  kin: ['近亲属查询', 'Requests of relatives'],
  kinHint: [
    '先看证据再办理: 申请人所称、本人登记的亲属、规则的结论。不予开通的理由会原样告诉申请人。',
    'Evidence first: what is claimed, whom the person registered, what the rule says. The applicant reads the reason of a refusal.',
  ],
  items: ['公开事项', 'Published items'],
  itemsHint: [
    '拟稿人和审核人是两个人。右边是公开对象将要看到的样子。',
    'Whoever drafts does not check. On the right is what the audience will read.',
  ],
  none: ['没有', 'None'],
  pick: ['从左边选一件', 'Choose one on the left'],
  claim: ['申请人所称', 'What is claimed'],
  evidence: ['可能的本人和他登记的亲属', 'Who may be meant, and whom he registered'],
  nobody: [
    '本监狱在押人员中没有这个姓名或者编号, 或者不能查询。核对后办理“不予开通”。',
    'Nobody in this prison has this name or number, or he cannot be asked about. Check, then refuse.',
  ],
  sameName: ['姓名相符', 'name matches'],
  sameNumber: ['编号相符', 'number matches'],
  otherNumber: ['编号不符', 'number differs'],
  thisOne: ['就是他', 'This is he'],
  chosen: ['已选', 'Chosen'],
  asker: ['申请人', 'the applicant'],
  victim: ['被害人', 'victim'],
  guardian: ['监护人', 'guardian'],
  noRelatives: [
    '本人没有登记亲属。请核对户口簿、结婚证等证明。',
    'He registered no relatives. Check the household register or certificate.',
  ],
  notListed: [
    '申请人不在本人登记的亲属中。请核对户口簿、结婚证等证明, 并向本人询问。',
    'The applicant is not among those he registered. Check the papers and ask him.',
  ],
  asked: ['等待核实', 'To be confirmed'],
  open: ['已开通', 'Open'],
  over: ['已结束', 'Over'],
  preview: ['公开对象看到的', 'As the audience reads it'],
  faults: ['现在不能发布', 'It cannot be published as it stands'],
  noLines: ['没有可以显示的条目', 'No line can be shown'],
  until: ['公开至 {d}', 'until {d}'],
  make: ['由记录生成', 'Make from records'],
  draft: ['拟稿', 'Draft'],
} satisfies Pairs
export const m = wordsOf(pairs)
