import type { Discourse } from '../discourse'
import type { Line } from '../line'
import { formAt } from '../line'
import type { Title } from '../title'

const DIPLOMACY =
  /^(secretary of state|foreign secretary|foreign affairs minister|foreign minister|minister of foreign affairs|minister for foreign affairs|external affairs minister)$/
const DEFENCE =
  /^(secretary of defen[cs]e|defen[cs]e secretary|defen[cs]e minister|minister of defen[cs]e|minister for defen[cs]e)$/
const FINANCE = /^(treasury secretary|finance minister|minister of finance|chancellor of the exchequer)$/

/** The offices that a by-name means: "America's top diplomat", "the Pentagon chief", "Chile's finance chief". */
function officesMeant(line: Line, { title, start, noun, body }: Title): RegExp | undefined {
  const top = line.tokens.slice(Math.max(0, start), noun).some(({ form }) => /^(top|chief)$/i.test(form))
  if (title.endsWith('diplomat')) return top ? DIPLOMACY : undefined
  if (!/(^| )(chief|boss|head)$/.test(title)) return undefined
  if (/^defen[cs]e /.test(title) || (body !== undefined && formAt(line, body.first) === 'Pentagon')) return DEFENCE
  if (/^(finance|treasury) /.test(title)) return FINANCE
  return /^(foreign|diplomatic) /.test(title) ? DIPLOMACY : undefined
}

/** Persons of the article who hold the office that the title names. */
export function holdersOf(
  discourse: Discourse,
  line: Line,
  title: Title,
  bodyId: string | undefined,
): readonly string[] {
  const meant = officesMeant(line, title)
  const named = discourse.roles.all.filter(
    (role) => meant?.test(role.title) === true && !role.former && role.bodyId === bodyId,
  )
  if (named.length > 0) return [...new Set(named.map(({ personId }) => personId))]
  // "the UN chief": whoever leads the body.
  if (/^(chief|head|boss)$/.test(title.title) && bodyId?.startsWith('org:') === true) {
    const leaders = discourse.roles.leadersOf(bodyId)
    if (leaders.length > 0) return leaders
  }
  return discourse.roles.holders(title.title, bodyId)
}
