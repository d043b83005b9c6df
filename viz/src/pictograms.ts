import type { EntityLabel } from './api'

/** One drawing a label, in a square of 24 units: filled shapes, holes by even-odd. */
const PATHS: Readonly<Record<EntityLabel, string>> = {
  Person: 'M12 3.2a4.3 4.3 0 1 1 0 8.6 4.3 4.3 0 0 1 0-8.6ZM3.8 20.8c0-4.6 3.5-7.4 8.2-7.4s8.2 2.8 8.2 7.4Z',
  State:
    'M4 2.200h2.200v19.600H4ZM6.200 3.400c2.800-1.200 4.600 1.300 7.300.9 2.200-.4 4-1.200 6.700-.2v10c-2.700-1-4.500-.2-6.700.2-2.700.4-4.500-2.100-7.300-.9Z',
  Organization:
    'M12 2.400 21.500 7.600V9.400H2.500V7.600ZM4.300 10.800h2.600v6.600H4.300ZM8.600 10.800h2.600v6.600H8.600ZM12.800 10.800h2.600v6.600h-2.600ZM17.100 10.800h2.600v6.600h-2.600ZM2.500 18.800h19v2.400h-19Z',
  Agreement:
    'M4 1.800h11.400l4.200 4.200v4.900a5.200 5.200 0 0 0-6.400 7.900v2.800H4ZM7 7v1.700h7V7ZM7 10.600v1.700h5.400v-1.700ZM7 14.200v1.700h4v-1.700ZM17.200 12.300a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7ZM15.200 19.800a4.600 4.600 0 0 0 4 0v3.900l-2-1.200-2 1.200Z',
  Outlet:
    'M2.500 4.500h15.700v12.800a1.100 1.100 0 0 0 2.200 0V8h1.600v9.400a3 3 0 0 1-3 3H5.500a3 3 0 0 1-3-3ZM5 7v4.800h5V7ZM11.800 7.200v1.500h4V7.200ZM11.800 10.200v1.500h4v-1.500ZM5 13.500V15h10.800v-1.500ZM5 16.400v1.500h10.800v-1.500Z',
  Place:
    'M12 2.200a7 7 0 0 1 7 7c0 4.800-4.600 9.300-7 12.600-2.400-3.300-7-7.800-7-12.600a7 7 0 0 1 7-7ZM12 6.300a2.900 2.900 0 1 0 0 5.800 2.900 2.900 0 0 0 0-5.800Z',
  Group:
    'M8.200 5a3.300 3.300 0 1 1 0 6.600A3.300 3.300 0 0 1 8.200 5ZM16.400 6a2.800 2.800 0 1 1 0 5.600 2.800 2.800 0 0 1 0-5.600ZM1.800 19.400c0-4 2.700-6.300 6.400-6.300s6.400 2.300 6.400 6.300ZM16 19.400c0-2.600-.8-4.700-2.200-6 .8-.3 1.700-.4 2.600-.4 3.300 0 5.800 2.100 5.800 6.400Z',
}

/** The label's drawing as the `d` of a path, in a square of 24 units; holes by even-odd. */
export function pictogramPath(label: EntityLabel): string {
  return PATHS[label]
}

const SVG = 'http://www.w3.org/2000/svg'

/** The label's pictogram as an element that takes the colour of the text around it. */
export function pictogram(label: EntityLabel): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', 'pictogram')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', PATHS[label])
  path.setAttribute('fill-rule', 'evenodd')
  svg.append(path)
  return svg
}

const addresses = new Map<string, string>()

/** The label's pictogram in one colour, as an address that an image can load. */
export function pictogramAddress(label: EntityLabel, color: string): string {
  const key = `${label} ${color}`
  const known = addresses.get(key) ?? addressOf(label, color)
  addresses.set(key, known)
  return known
}

function addressOf(label: EntityLabel, color: string): string {
  const svg = `<svg xmlns="${SVG}" width="64" height="64" viewBox="0 0 24 24"><path fill="${color}" fill-rule="evenodd" d="${PATHS[label]}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
