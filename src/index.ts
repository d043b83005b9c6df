export { build, type BuildOptions, type BuildResult } from './graph/build'
export { openBuild, verifyBuild, type Build } from './graph/folder'
export * from './model'
export { VERSION } from './version'
