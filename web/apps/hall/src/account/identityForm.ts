import { birthOf, dateText, idFault, normaliseId, parseMobile, sexOf, sexText, type Fault } from '@xiezhi/base'
import { t } from '../words/account'

/** What can be said about an identity number while it is typed: sex and birth, or nothing yet. */
export function idEcho(written: string): string {
  if (!written || idFault(written)) return ''
  const birth = birthOf(written)
  return t('citizenIdEcho', { sex: sexText(sexOf(written)), birth: dateText(birth) })
}

export function personFaults(name: string, citizenId: string, prefix = ''): Fault[] {
  const found: Fault[] = []
  if (!name.trim()) found.push({ field: `${prefix}name`, message: t('nameBad') })
  const fault = idFault(citizenId)
  if (fault) found.push({ field: `${prefix}citizenId`, message: fault })
  return found
}

export function accountFaults(mobile: string, password: string): Fault[] {
  const found: Fault[] = []
  if (!parseMobile(mobile)) found.push({ field: 'mobile', message: t('mobileBad') })
  if (password.length < 10) found.push({ field: 'password', message: t('passwordBad') })
  return found
}

export { normaliseId, parseMobile }
