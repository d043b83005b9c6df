import { openBuild } from '../../graph'
import { loadEngine } from '../../language'
import { CommuniqueError } from '../../model'
import { VERSION } from '../../version'
import { fail, ok, told, warn, type Finding } from './finding'

/** Whether there is a build, and made by this version and these weights. */
export function buildFolder(folder: string): Finding {
  try {
    const { counts, version, options } = openBuild(folder).manifest
    const found = `${folder}: ${counts.articles} articles, ${counts.claims} claims, by ${version}`
    const sameModel = options['engine'] === undefined || options['engine'] === loadEngine().id
    return version === VERSION && sameModel
      ? ok('build', found)
      : warn('build', `${found}${sameModel ? '' : ' with other weights'}`, 'build it again for what this version reads')
  } catch (error) {
    if (error instanceof CommuniqueError && error.code === 'build/missing') return ok('build', `${folder}: none yet`)
    return fail('build', told(error), 'build it again; communique verify tells what is damaged')
  }
}
