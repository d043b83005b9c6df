/** A picture of the graph in pixels, y downwards; what lies behind comes first. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly paper: string
  readonly ink: string
  readonly edges: readonly PictureEdge[]
  readonly nodes: readonly PictureNode[]
}

interface Spot {
  readonly x: number
  readonly y: number
}

export interface PictureEdge {
  readonly from: Spot
  readonly to: Spot
  /** Where the line bends towards. */
  readonly control: Spot
  readonly color: string
  readonly width: number
  /** Not plainly asserted. */
  readonly broken: boolean
  /** Room before the end: the radius of the node there. */
  readonly before: number
  readonly arrow: boolean
  readonly title: string
}

export interface PictureNode extends Spot {
  readonly radius: number
  readonly color: string
  readonly name: string
  /** Drawing in a square of 24 units. */
  readonly pictogram: string
  readonly faded: boolean
}

/** An SVG 1.1 file with real text, that needs nothing from outside and runs nothing. */
export function svgOf({ width, height, paper, ink, edges, nodes }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="Helvetica, Arial, sans-serif">`,
    `<rect width="100%" height="100%" fill="${attribute(paper)}"/>`,
    ...edges.map(edgeElement),
    ...nodes.map((node) => nodeElement(node, paper, ink)),
    '</svg>',
    '',
  ].join('\n')
}

/** How long an arrow's head is, and half its breadth, in widths of its line; as the canvas draws them. */
const HEAD = { length: 3.6, half: 1.5 } as const

function edgeElement({ from, to, control, color, width, broken, before, arrow, title }: PictureEdge): string {
  const length = Math.hypot(to.x - control.x, to.y - control.y) || 1
  const [ux, uy] = [(to.x - control.x) / length, (to.y - control.y) / length]
  const tip = { x: to.x - ux * before, y: to.y - uy * before }
  const base = arrow ? { x: tip.x - ux * HEAD.length * width, y: tip.y - uy * HEAD.length * width } : tip
  const dash = broken ? ` stroke-dasharray="7 4"` : ''
  const line = `<path d="M${n(from.x)} ${n(from.y)}Q${n(control.x)} ${n(control.y)} ${n(base.x)} ${n(base.y)}" fill="none" stroke="${attribute(color)}" stroke-width="${n(width)}"${dash}/>`
  const side = (sign: number): string =>
    `${n(base.x - uy * HEAD.half * width * sign)} ${n(base.y + ux * HEAD.half * width * sign)}`
  const head = arrow ? `<path d="M${n(tip.x)} ${n(tip.y)}L${side(1)}L${side(-1)}Z" fill="${attribute(color)}"/>` : ''
  return `<g><title>${text(title)}</title>${line}${head}</g>`
}

function nodeElement({ x, y, radius, color, name, pictogram, faded }: PictureNode, paper: string, ink: string): string {
  const scale = (radius * 1.24) / 24
  const size = Math.min(14, 11.5 + radius / 14)
  const label = `<text x="${n(x)}" y="${n(y + radius + size + 1)}" text-anchor="middle" font-size="${n(size)}" font-weight="600" fill="${attribute(ink)}" stroke="${attribute(paper)}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"${faded ? ' opacity="0.35"' : ''}>${text(name)}</text>`
  return `<g><circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${attribute(color)}"/><path transform="translate(${n(x - 12 * scale)} ${n(y - 12 * scale)}) scale(${n(scale)})" d="${attribute(pictogram)}" fill="${attribute(paper)}" fill-rule="evenodd"/>${label}</g>`
}

const n = (value: number): string => String(Math.round(value * 100) / 100)

// eslint-disable-next-line no-control-regex -- XML cannot hold these
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

function text(words: string): string {
  return words.replace(FORBIDDEN, '\uFFFD').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function attribute(words: string): string {
  return text(words).replace(/"/g, '&quot;')
}
