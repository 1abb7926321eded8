import { wordsOf, type Pairs } from '@xiezhi/record-ui'

export const pairs = {
  room: ['公民与法人', 'Citizens and bodies'],
  claims: ['法人身份核验', 'Check of organisations'],
  claimsWhy: [
    '核对营业执照 (或者登记证书) 原件和法定代表人的身份证, 与登记一致的予以通过。同一代码有几项登记的, 通过一项, 其余自动不通过。',
    'Compare the licence and the legal representative’s identity card with the claim. Where several people claim one code, confirming one rejects the others.',
  ],
  none: ['没有待核验的登记。', 'Nothing waits for a check.'],
  claimedBy: ['{name} 登记为法定代表人', 'Claimed by {name} as legal representative'],
  finding: ['核对的证件或者不通过的原因', 'Papers compared, or why not'],
  findingHint: [
    '例如: 核对营业执照正本和身份证原件, 一致',
    'For example: licence and identity card compared, they agree',
  ],
  verify: ['核验通过', 'Confirm'],
  reject: ['不通过', 'Reject'],
  needFinding: ['先写明核对了什么', 'First say what was compared'],
  verified: ['{name}已核验', '{name} confirmed'],
  rejected: ['{name}未通过', '{name} rejected'],
} as const satisfies Pairs

/** The words of the counter for bodies. */
export const c = wordsOf(pairs)
