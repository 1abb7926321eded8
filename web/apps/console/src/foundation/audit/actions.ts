import { said } from '@xiezhi/base'

/** What the house itself notes; acts of the rooms' files are shown under their own code. */
const names: Record<string, [string, string]> = {
  READ: ['查阅', 'Read'],
  UNMASK: ['查看完整信息', 'Unmask'],
  CREATE: ['新建', 'Create'],
  CREATE_BATCH: ['成批新建', 'Create in batch'],
  UPDATE: ['修改', 'Change'],
  EXPORT: ['导出', 'Export'],
  BULK_READING: ['大量查阅', 'Bulk reading'],
  LOGIN: ['登录', 'Log in'],
  LOGOUT: ['退出', 'Log out'],
  STEP_UP: ['再次验证', 'Step up'],
  SWITCH_POST: ['切换岗位', 'Change post'],
  REFUSED: ['拒绝', 'Refused'],
  VERIFY: ['验证链条', 'Verify the chain'],
  ISSUE: ['制发文书', 'Issue a document'],
  SEAL: ['用印', 'Seal'],
  REVOKE_SEAL: ['停用印章', 'Revoke a seal'],
  DELIVER: ['送达', 'Deliver'],
  ARCHIVE: ['归档', 'Archive'],
  VOID: ['作废', 'Void'],
  VOID_NUMBER: ['编号作废', 'Void a number'],
  UNSEAL: ['启封查阅', 'Unseal'],
  UNSEAL_GRANT: ['批准启封', 'Grant unsealing'],
  STATISTICS: ['统计', 'Statistics'],
  QUARANTINE: ['隔离文件', 'Quarantine'],
  PROPOSE_ACCOUNT: ['建立账号', 'Propose an account'],
  OPEN_ACCOUNTS: ['建立账号', 'Open accounts'],
  ACTIVATE_ACCOUNT: ['启用账号', 'Activate an account'],
  DISABLE_ACCOUNT: ['停用账号', 'Disable an account'],
  UNLOCK_ACCOUNT: ['解锁账号', 'Unlock an account'],
  RESET_PASSWORD: ['重置口令', 'Reset a password'],
  CHANGE_PASSWORD: ['修改口令', 'Change the password'],
  CLEAR_FACTORS: ['解除验证方式', 'Clear factors'],
  ENROL_TOTP: ['登记动态口令', 'Enrol a code generator'],
  ENROL_PASSKEY: ['登记通行密钥', 'Enrol a passkey'],
  REMOVE_PASSKEY: ['移除通行密钥', 'Remove a passkey'],
  END_SESSION: ['结束会话', 'End a session'],
  APPROVE_ABSENCE: ['批准委托', 'Approve a delegation'],
  REVOKE_ABSENCE: ['撤销委托', 'Revoke a delegation'],
  REGISTER_CLIENT: ['登记接入系统', 'Register a client'],
  WITHDRAW_CLIENT: ['注销接入系统', 'Withdraw a client'],
  ROTATE: ['更换密钥', 'Rotate keys'],
  FLOW_START: ['流程发起', 'Start of a process'],
  FLOW_COMPLETE: ['流程办理', 'Step done'],
  FLOW_SIGNAL: ['流程推进', 'Step by the file'],
  FLOW_MOVE: ['流程退回或跳转', 'Step moved'],
}

export const actions = Object.keys(names)
export const actionText = (code: string): string =>
  names[code] ? said({ name: names[code][0], english: names[code][1] }) : code

/** Ends that somebody must look at. */
export const resultClass = (result?: string | null): string =>
  result === 'OK' ? '' : result === 'ALERT' ? 'soon' : 'late'
