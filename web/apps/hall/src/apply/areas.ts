import type { Option } from '../parts/options'
import { t } from '../words/precheck'

/**
 * Areas of life, so that nobody has to read thirty matters. The matters themselves come from the server's code set;
 * one that no area names stands under the last.
 */
const MATTERS: Record<string, string[]> = {
  Work: ['UNPAID_WAGES', 'LABOUR_RELATION', 'WORK_INJURY'],
  Family: ['SUPPORT', 'DIVORCE_PROPERTY', 'INHERITANCE', 'CIVIL_CAPACITY'],
  Violence: ['DOMESTIC_VIOLENCE'],
  Injury: ['TRAFFIC_INJURY', 'MEDICAL_INJURY', 'FOOD_DRUG_INJURY', 'POLLUTION'],
  State: ['SOCIAL_SECURITY', 'BEREAVEMENT_PENSION', 'STATE_COMPENSATION', 'ACQUITTAL_COMPENSATION'],
  Criminal: [
    'CRIMINAL_DEFENCE',
    'NOTIFIED_DEFENCE',
    'COMPULSORY_TREATMENT',
    'CRIME_VICTIM',
    'PRIVATE_PROSECUTION',
    'INCIDENTAL_CIVIL',
  ],
  Money: ['CONTRACT_OR_DEBT', 'HOUSE_OR_LAND'],
}
const AREAS = ['Work', 'Family', 'Violence', 'Injury', 'State', 'Criminal', 'Money', 'Other'] as const
export type Area = (typeof AREAS)[number]
const named = new Set(Object.values(MATTERS).flat())

export function areas(): Option[] {
  return AREAS.map((area) => ({ code: area, name: t(`area${area}`), english: t(`area${area}`) }))
}

/** The matters of one area, in the order of the area; the last area has all that no other names. */
export function mattersOf(area: string, all: Option[]): Option[] {
  if (!(area in MATTERS)) return all.filter((matter) => !named.has(matter.code))
  return MATTERS[area].flatMap((code) => all.filter((matter) => matter.code === code))
}

export function areaOf(matter: string): string {
  return AREAS.find((area) => MATTERS[area]?.includes(matter)) ?? (matter ? 'Other' : '')
}

/** Pages about such a matter can be left at once, and send nothing loud. */
export function isDangerous(matter: string, area = ''): boolean {
  return area === 'Violence' || matter === 'DOMESTIC_VIOLENCE'
}

const VICTIMS = ['DOMESTIC_VIOLENCE', 'CRIME_VICTIM', 'PRIVATE_PROSECUTION', 'INCIDENTAL_CIVIL']
/** Who was harmed by another may ask for a lawyer of the sex that he or she trusts. */
export const isVictim = (matter: string): boolean => VICTIMS.includes(matter)
