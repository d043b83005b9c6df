import { expect } from 'chai'
import { inDirection } from '../../viz/src/graph/direction'
import { occupied } from '../../viz/src/graph/occupied'
import { relaxing, type RelaxTask } from '../../viz/src/graph/relaxing'

describe('view: the forces', () => {
  const task: RelaxTask = {
    places: Float64Array.from([0, 0, 100, 0, 50, 80, -400, 300]),
    fixed: [1],
    pairs: Uint32Array.from([0, 1, 1, 2, 2, 0, 2, 3, 3, 2]),
  }
  const last = (): Float64Array | undefined => [...relaxing(task)].at(-1)

  it('end in the same places each time', () => expect(last()).to.deep.equal(last()))
  it('leave what is fixed, and move the rest', () => {
    const places = last() ?? new Float64Array()
    expect([...places.slice(2, 4)]).to.deep.equal([100, 0])
    expect(places[6]).to.be.greaterThan(-400)
    expect([...places].every(Number.isFinite)).to.equal(true)
  })
  it('do not change what they were given', () => {
    last()
    expect([...task.places]).to.deep.equal([0, 0, 100, 0, 50, 80, -400, 300])
  })
})

describe('view: what lies which way', () => {
  const places = [
    { id: 'right', x: 50, y: 5 },
    { id: 'far right', x: 90, y: 0 },
    { id: 'up', x: -10, y: -60 },
    { id: 'diagonal', x: 30, y: 40 },
  ]
  const here = { x: 0, y: 0 }
  const cases = [
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'diagonal'],
    ['ArrowLeft', undefined],
  ] as const
  for (const [arrow, id] of cases) it(arrow, () => expect(inDirection(here, arrow, places)).to.equal(id))
})

describe('view: boxes that hold a place', () => {
  it('are met wherever they lie, across cells and below zero', () => {
    const held = occupied([
      { x: 60, y: 60, width: 10, height: 10 },
      { x: -30, y: -30, width: 20, height: 20 },
    ])
    const box = (x: number, y: number) => ({ x, y, width: 5, height: 5 })
    expect([box(68, 68), box(-12, -12), box(0, 0), box(70, 60)].map(held.meets)).to.deep.equal([
      true,
      true,
      false,
      false,
    ])
    held.add({ x: 0, y: 0, width: 300, height: 5 })
    expect([box(290, 2), box(150, 2), box(150, 6)].map(held.meets)).to.deep.equal([true, true, false])
  })
})
