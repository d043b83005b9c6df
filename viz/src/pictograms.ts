import type { EntityLabel } from './api'

/** One drawing a label, in a square of 24 units: filled shapes, holes by even-odd. */
const PATHS: Readonly<Record<EntityLabel, string>> = {
  Person: 'M12 3.2a4.3 4.3 0 1 1 0 8.6 4.3 4.3 0 0 1 0-8.6ZM3.8 20.8c0-4.6 3.5-7.4 8.2-7.4s8.2 2.8 8.2 7.4Z',
  State:
    'M5 2.5h1.9v19H5ZM8 3.6c2.6-1.3 4.700 1.500 7.200 .7 1.700-.5 3-.9 4.800-.3v8.800c-1.800-.6-3.100-.2-4.800.3-2.500.8-4.600-2-7.200-.7Z',
  Organization:
    'M12 2.400 21.500 7.600V9.400H2.500V7.600ZM4.300 10.800h2.600v6.600H4.300ZM8.600 10.800h2.600v6.600H8.600ZM12.800 10.800h2.600v6.600h-2.600ZM17.100 10.800h2.600v6.600h-2.600ZM2.500 18.800h19v2.400h-19Z',
  Agreement:
    'M5 2.500h9.500L19 7v8.200a4 4 0 0 0-1.800-.9V8.500h-4.200V4.300H6.800v15.400h4.900l-.4 1.800H5ZM8.300 9.800h4v1.500h-4ZM8.300 12.900h5v1.500h-5ZM16.300 15.600a2.700 2.700 0 0 1 1.600 4.900V23l-1.600-1-1.600 1v-2.500a2.700 2.700 0 0 1 1.600-4.900Z',
  Outlet:
    'M2.500 4.500h15.700v12.800a1.100 1.100 0 0 0 2.200 0V8h1.600v9.400a3 3 0 0 1-3 3H5.500a3 3 0 0 1-3-3ZM5 7v4.800h5V7ZM11.800 7.200v1.500h4V7.200ZM11.800 10.200v1.500h4v-1.500ZM5 13.500V15h10.800v-1.500ZM5 16.400v1.500h10.800v-1.500Z',
  Place:
    'M12 2.200a7 7 0 0 1 7 7c0 4.800-4.600 9.300-7 12.600-2.400-3.300-7-7.800-7-12.600a7 7 0 0 1 7-7ZM12 6.300a2.900 2.900 0 1 0 0 5.800 2.900 2.900 0 0 0 0-5.800Z',
  Group:
    'M8.200 5a3.300 3.300 0 1 1 0 6.600A3.300 3.300 0 0 1 8.200 5ZM16.400 6a2.800 2.800 0 1 1 0 5.600 2.800 2.800 0 0 1 0-5.600ZM1.800 19.400c0-4 2.700-6.300 6.400-6.300s6.400 2.300 6.400 6.300ZM16 19.400c0-2.600-.8-4.700-2.200-6 .8-.3 1.700-.4 2.600-.4 3.300 0 5.800 2.100 5.800 6.400Z',
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

/** The label's pictogram in one colour, as an address that an image can load. */
export function pictogramAddress(label: EntityLabel, color: string): string {
  const svg = `<svg xmlns="${SVG}" width="128" height="128" viewBox="0 0 24 24"><path fill="${color}" fill-rule="evenodd" d="${PATHS[label]}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
