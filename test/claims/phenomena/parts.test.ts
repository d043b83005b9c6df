import { OPEN_PARTS } from './open'

describe('phenomena: parts that stay open', () => {
  for (const [numbers, reason] of OPEN_PARTS) it.skip(`${numbers}: ${reason}`)
})
