import { loadEngine } from '../../language'
import { fail, ok, told, type Finding } from './finding'

const SENTENCE = 'Norway praised Peru.'
const REINSTALL = 'install the package again: its files are damaged'

/** Whether the trained weights can be read and parse a sentence; tells their hash, which each build keeps too. */
export function modelWeights(load = loadEngine): Finding {
  try {
    const engine = load()
    const [sentence] = engine.analyse(SENTENCE)
    const root = sentence?.tokens.find(({ deprel }) => deprel === 'root')?.lemma
    return root === 'praise'
      ? ok('model', engine.id)
      : fail('model', `${engine.id} reads “${SENTENCE}” with the root “${root ?? 'none'}”`, REINSTALL)
  } catch (error) {
    return fail('model', told(error), REINSTALL)
  }
}
