let pages = 0

/** Whether somebody came here from another page of the hall. */
export const arrived = (): boolean => pages > 1
export const countPage = (): void => void pages++
