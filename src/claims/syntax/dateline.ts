import type { Tree } from './tree'

/** How far into a sentence a dateline can reach. */
const MAX_TOKENS = 14

/** Where the sentence proper begins: behind "GENEVA, Switzerland (NPB) -", else at its first word. */
export function datelineEnd(tree: Tree): number {
  const dash = tree.tokens
    .slice(0, MAX_TOKENS)
    .findIndex(({ form }, index) => /^[-–—]+$/.test(form) && tree.tokens[index - 1]?.form === ')')
  return dash + 1
}
