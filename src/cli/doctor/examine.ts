import type { Neo4jOptions } from '../neo4j-options'
import { buildFolder } from './build'
import type { Finding } from './finding'
import { buildPlace, temporaryFolder } from './folders'
import { locale, memory, port, terminal, view } from './machine'
import { modelWeights } from './model'
import { embeddedStore, neo4jServer } from './stores'
import { nodeVersion, packageVersion } from './versions'

export interface Examined extends Neo4jOptions {
  /** Of a build, or where one shall be. */
  readonly folder: string
  /** Of `serve`. */
  readonly port: number
}

/** Looks at all that the commands need on this machine, one after another. Changes nothing. */
export async function examine(options: Examined): Promise<Finding[]> {
  return [
    packageVersion(),
    nodeVersion(),
    modelWeights(),
    await embeddedStore(),
    await neo4jServer(options),
    buildFolder(options.folder),
    buildPlace(options.folder),
    temporaryFolder(),
    memory(),
    await port(options.port),
    view(),
    locale(),
    terminal(),
  ]
}
