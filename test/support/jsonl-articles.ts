const STATES = ['Norway', 'Peru', 'Ecuador', 'Ghana', 'Vietnam', 'Tunisia', 'Bulgaria', 'Chile']
const CITIES = ['Oslo', 'Lima', 'Quito', 'Accra', 'Hanoi', 'Tunis', 'Sofia', 'Minsk']

/** An article of invented acts, another for each number; every third has an outlet and a day. */
export function articleText(number: number, sentences = 3): string {
  return Array.from({ length: sentences }, (_, index) => {
    const [a, b] = [STATES[(number + index) % 8] ?? '', STATES[(number + index * 3 + 1) % 8] ?? '']
    const verb = ['accused', 'praised', 'condemned'][(number + index) % 3] ?? ''
    return `${a} ${verb} ${b} over group number ${(number * 7 + index) % 40} in ${CITIES[index % 8] ?? ''} on ${1 + (index % 28)} March 2031.`
  }).join(' ')
}

/** A line of JSON Lines with that article, under a name of its own. */
export function articleLine(number: number, sentences = 3): string {
  const metadata = number % 3 === 0 ? { outlet: 'Andean Courier', date: '2031-03-30' } : {}
  return JSON.stringify({ uri: `https://example.org/${number}`, text: articleText(number, sentences), ...metadata })
}
