import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** A Neo4j that the integration tests run against, and the JDK for it. */
export interface Neo4jVersion {
  readonly version: string
  readonly javaHome: string
}

/** The long-term release, and the newest of the yearly ones. */
const WANTED = [
  { version: '5.26.12', java: 17 },
  { version: '2025.10.1', java: 21 },
] as const

const JVM_FOLDER = '/usr/lib/jvm'

/** Each wanted version with the oldest JDK on this machine that runs it; a version without one is left out, with a word. */
export function neo4jVersions(report: (line: string) => void = (line) => console.warn(line)): Neo4jVersion[] {
  const jdks = findJdks()
  return WANTED.flatMap(({ version, java }) => {
    const fit = jdks.find((jdk) => jdk.major >= java)
    if (fit) return [{ version, javaHome: fit.home }]
    report(
      `Neo4j ${version} is not tested: expected a JDK, ${java} or later, in JAVA_HOME, on the path or in ${JVM_FOLDER}`,
    )
    return []
  })
}

function findJdks(): { readonly home: string; readonly major: number }[] {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'javac'))
  const compilers = [
    join(process.env['JAVA_HOME'] ?? '', 'bin', 'javac'),
    ...onPath,
    ...(existsSync(JVM_FOLDER) ? readdirSync(JVM_FOLDER).map((name) => join(JVM_FOLDER, name, 'bin', 'javac')) : []),
  ]
  const homes = new Set(
    compilers.filter((file) => existsSync(file)).map((file) => dirname(dirname(realpathSync(file)))),
  )
  return [...homes].map((home) => ({ home, major: majorOf(home) })).sort((a, b) => a.major - b.major)
}

/** The first number in a JDK's own `release` file; 0 where it has none. */
function majorOf(home: string): number {
  const file = join(home, 'release')
  const [, major] = /^JAVA_VERSION="(\d+)/m.exec(existsSync(file) ? readFileSync(file, 'utf8') : '') ?? []
  return Number(major ?? 0)
}
