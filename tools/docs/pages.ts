import { commandsPage } from './commands-page'
import { formatsPage } from './formats-page'
import { ontologyPage } from './ontology-page'

/** The generated pages of `docs/reference`, by file name. */
export function referencePages(): Readonly<Record<string, string>> {
  return {
    'commands.md': `${commandsPage()}\n`,
    'ontology.md': `${ontologyPage()}\n`,
    'file-formats.md': `${formatsPage()}\n`,
  }
}
