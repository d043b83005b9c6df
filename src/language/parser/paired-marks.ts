import { hashText } from '../linear/hash'
import type { Tree } from './parser'

/** Closing marks by opening ones, as hashes of normal forms: curly quotation marks are plain there. */
const CLOSING = new Map(
  ['()', '[]', '{}', '<>', '""'].map((pair) => [hashText(pair.charAt(0)), hashText(pair.charAt(1))] as const),
)

/**
 * Hangs both marks of a pair of brackets or quotation marks on the head of what they enclose, as UD has it:
 * the parser meets the opening mark long before that head. Marks that bear other words stay.
 * @param normals hashes of the normal forms, token i at i + 1
 */
export function attachPairedMarks(tree: Tree, length: number, normals: Int32Array, punct: number): void {
  const open: number[] = []
  for (let i = 0; i < length; i++) {
    const normal = normals[i + 1] as number
    const opening = open.findLastIndex((mark) => CLOSING.get(normals[mark + 1] as number) === normal)
    if (opening >= 0) {
      attachPair(tree, length, open[opening] as number, i, punct)
      open.length = opening
    } else if (CLOSING.has(normal)) open.push(i)
  }
}

function attachPair({ heads, labels }: Tree, length: number, open: number, close: number, punct: number): void {
  const isOutside = (token: number) => token < open || token > close
  let head = open + 1
  while (head < close && (labels[head] === punct || !isOutside(heads[head] as number))) head++
  if (head === close) return
  for (const mark of [open, close]) {
    if (labels[mark] === punct && heads[mark] !== -1 && !heads.subarray(0, length).includes(mark)) heads[mark] = head
  }
}
