import { hashText } from '../linear/hash'
import { isDateWord } from './date-phrase'
import type { HashTable } from './hash-table'
import { lowerForm, normalForm, shapeOf } from './word-shape'

const CAPACITY = 1 << 17
const NAME_PARTICLES = new Set(
  'al el ad ash ul bin ibn bint abu von van de da di du del della la le den der ter dos'.split(' '),
)

/** Where word classes learnt from text come from: clusters by hash of the lower form, ambiguity classes by hash of the normal form. */
export interface WordKnowledge {
  /** (fine cluster + 1) << 8 | (coarse cluster + 1). */
  readonly clusters: HashTable
  /** Number of the pair of most frequent tags, from 1. */
  ambiguity: HashTable
}

/** All that the features ask of a word, computed once for each distinct form. Columns are indexed by the word's number. */
export class WordTable {
  readonly normal = new Int32Array(CAPACITY)
  readonly form = new Int32Array(CAPACITY)
  readonly prefix1 = new Int32Array(CAPACITY)
  readonly prefix2 = new Int32Array(CAPACITY)
  readonly prefix3 = new Int32Array(CAPACITY)
  readonly suffix1 = new Int32Array(CAPACITY)
  readonly suffix2 = new Int32Array(CAPACITY)
  readonly suffix3 = new Int32Array(CAPACITY)
  readonly suffix4 = new Int32Array(CAPACITY)
  readonly shape = new Int32Array(CAPACITY)
  readonly fine = new Int32Array(CAPACITY)
  readonly coarse = new Int32Array(CAPACITY)
  readonly ambiguity = new Int32Array(CAPACITY)
  /** 1 where a name may start with the form: a capital letter, a letter beyond ASCII, a particle as in al-Shabaab. */
  readonly nameLike = new Uint8Array(CAPACITY)
  /** 1 for weekdays and months. */
  readonly date = new Uint8Array(CAPACITY)
  /** Changes when the numbers handed out before become void. */
  generation = 0
  private readonly numbers = new Map<string, number>()
  private readonly forms: string[] = []

  constructor(private readonly knowledge: WordKnowledge) {}

  get size(): number {
    return this.forms.length
  }

  /** Forgets all words when another `count` might not fit: numbers handed out before are void afterwards. True when it did. */
  makeRoom(count: number): boolean {
    if (this.forms.length + count < CAPACITY) return false
    this.generation++
    this.numbers.clear()
    this.forms.length = 0
    return true
  }

  formOf(number: number): string {
    return this.forms[number] ?? ''
  }

  numberOf(form: string): number {
    const known = this.numbers.get(form)
    if (known !== undefined) return known
    const number = this.forms.length
    this.forms.push(form)
    this.numbers.set(form, number)
    this.fill(number, form)
    return number
  }

  private fill(number: number, form: string): void {
    const lower = lowerForm(form)
    const normal = normalForm(lower)
    this.normal[number] = hashText(normal)
    this.form[number] = hashText(`F${normal === lower ? form : normal}`)
    this.prefix1[number] = hashText(`p${normal.slice(0, 1)}`)
    this.prefix2[number] = hashText(`q${normal.slice(0, 2)}`)
    this.prefix3[number] = hashText(`r${normal.slice(0, 3)}`)
    this.suffix1[number] = hashText(`a${normal.slice(-1)}`)
    this.suffix2[number] = hashText(`b${normal.slice(-2)}`)
    this.suffix3[number] = hashText(`c${normal.slice(-3)}`)
    this.suffix4[number] = hashText(`d${normal.slice(-4)}`)
    this.shape[number] = hashText(`S${shapeOf(form)}`)
    const cluster =
      this.knowledge.clusters.get(hashText(lower)) ||
      (/\d/.test(lower) ? this.knowledge.clusters.get(hashText('10')) : 0)
    this.fine[number] = cluster >> 8
    this.coarse[number] = cluster & 255
    this.ambiguity[number] = this.knowledge.ambiguity.get(this.normal[number] as number)
    this.date[number] = isDateWord(form) ? 1 : 0
    const first = form.charCodeAt(0)
    this.nameLike[number] = (first >= 65 && first <= 90) || first > 127 || NAME_PARTICLES.has(form) ? 1 : 0
  }
}
