/** Everything that puts a value into words, or reads it from what a person typed. */
export * from './dates'
export * from './money'
export * from './clocks'
export * from './articles'
export * from './citizenId'
