import { catalogue } from '@xiezhi/base'

export type Pairs = Record<string, readonly [zh: string, en: string]>

/** Every sentence stands once with its two languages side by side, so that neither can be forgotten. */
export const all: Record<string, Pairs> = {}

export function pairs<T extends Pairs>(room: string, sentences: T) {
  all[room] = sentences
  const of = (language: 0 | 1) =>
    Object.fromEntries(Object.entries(sentences).map(([key, pair]) => [key, pair[language]])) as Record<
      keyof T & string,
      string
    >
  return catalogue(of(0), of(1))
}
