import type { z } from 'zod'

/** The first thing that a schema found wrong, in one line: `"date": expected string, received number`. */
export function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  if (!issue) return 'expected another shape'
  const path = issue.path.map(String).join('.')
  return `${path ? `"${path}"` : 'value'}: ${issue.message}`
}
