import { readdirSync } from 'node:fs'
import { CommuniqueError } from '../../model'
import { CYPHER_FOLDER, readCypher, statementsIn } from './files'

/** A saved question: a file of `cypher/questions/`. */
export interface Question {
  readonly name: string
  /** What it answers: the header comment up to its first empty line. */
  readonly answers: string
  readonly parameters: readonly { readonly name: string; readonly meaning: string }[]
  readonly text: string
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Whether the words look like the name of a saved question and not like a query. */
export function isQuestionName(words: string): boolean {
  return NAME.test(words)
}

/** All saved questions, by name. */
export function questions(): Question[] {
  return readdirSync(`${CYPHER_FOLDER}/questions`)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => questionOf(file.slice(0, -'.cypher'.length), readCypher(`questions/${file}`)))
}

/** The saved question of that name. Throws `query/unknown-question`, naming those that there are. */
export function questionNamed(name: string): Question {
  const all = questions()
  const found = all.find((question) => question.name === name)
  if (found) return found
  const names = all.map((question) => question.name).join(', ')
  throw new CommuniqueError('query/unknown-question', `query: expected Cypher or one of ${names}; got "${name}"`)
}

function questionOf(name: string, file: string): Question {
  const header = /^(\/\/[^\n]*\n)*/.exec(file)?.[0].replace(/^\/\/ ?/gm, '') ?? ''
  const [answers = ''] = header.split('\n\n')
  const parameters = [...header.matchAll(/^\$(\w+) +(\S.*)$/gm)].map(([, parameter = '', meaning = '']) => ({
    name: parameter,
    meaning,
  }))
  return { name, answers: answers.trim().replace(/\n/g, ' '), parameters, text: statementsIn(file).join('\n') }
}
