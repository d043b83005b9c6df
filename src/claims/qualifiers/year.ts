/** "1987", "2024". */
export const isYear = (form: string): boolean => /^(19|20)\d\d$/.test(form)
