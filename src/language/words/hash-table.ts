/** Fixed map from 32-bit hashes to small positive integers: open addressing over two arrays, a fraction of a Map's size. */
export class HashTable {
  private readonly keys: Int32Array
  private readonly values: Int32Array
  private readonly mask: number

  constructor(keys: Int32Array, values: Int32Array) {
    let size = 16
    while (size < keys.length * 2) size *= 2
    this.mask = size - 1
    this.keys = new Int32Array(size)
    this.values = new Int32Array(size)
    for (let i = 0; i < keys.length; i++) this.set(keys[i] as number, values[i] as number)
  }

  /** The value, 0 where the key is unknown. */
  get(key: number): number {
    const { keys, values, mask } = this
    let slot = (key ^ (key >>> 15)) & mask
    while (values[slot] !== 0) {
      if (keys[slot] === key) return values[slot] as number
      slot = (slot + 1) & mask
    }
    return 0
  }

  private set(key: number, value: number): void {
    let slot = (key ^ (key >>> 15)) & this.mask
    while (this.values[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask
    this.keys[slot] = key
    this.values[slot] = value
  }
}
