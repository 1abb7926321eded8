import { dateText, daysSaid, locale, moneyText, timeText, withArticles } from '@xiezhi/base'
import { divisionText, isDivision } from './divisions'
import type { Field, Row } from './types'
import { codeText, titleOf } from './useStandard'
import { w } from './words'

const joint = () => (locale.value === 'en' ? ', ' : '、')

/** A stored value in the reader's words. Lists are counted; a table shows them. */
export function valueText(field: Field, value: unknown, row?: Row): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.kind) {
    case 'date':
      return dateText(String(value))
    case 'instant':
      return timeText(String(value))
    case 'money':
      return moneyText(value as string)
    case 'boolean':
      return value ? w('yes') : w('no')
    case 'code':
      return codeText(field.codeSet, value)
    case 'codes':
      return (value as unknown[]).map((code) => codeText(field.codeSet, code)).join(joint())
    case 'ref':
    case 'refs':
      return row ? titleOf(row, field.name) : [value].flat().join(joint()) // in a row a key says nothing to anybody
    case 'list':
      return w('count', { n: (value as unknown[]).length })
    case 'text':
      if (isDivision(field)) return row ? titleOf(row, field.name) || String(value) : divisionText(String(value))
      return withArticles(String(value))
    case 'long-text':
      return withArticles(daysSaid(String(value)))
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

/** Figures and dates stand in columns: right and in tabular figures. */
export const isFigure = (field: Field): boolean => ['integer', 'decimal', 'money'].includes(field.kind)

/** A number that people copy into other papers: the title, and whatever calls itself a number. */
export const isNumber = (field: Field, title?: string): boolean =>
  field.kind === 'text' && (field.name === title || /(number|citizenId|code)$/i.test(field.name))
