/** A word for bash or zsh, whatever is in it. */
export const inQuotes = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
