import { createHash } from 'node:crypto'

/**
 * JSON that can stand in a script element: no `<`, so that no `</script>` and no `<!--` in it can end or change the
 * element, and no line ends that older readers of scripts trip over.
 */
export function inertJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}

/** A script as it can stand in an element; inside its strings and patterns `<\/script` is `</script`. */
export function inertScript(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')
}

/** How a policy names a script or style that stands in the page. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
