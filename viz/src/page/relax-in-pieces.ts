import type { relax as inThread } from '../graph/relax'
import { relaxing } from '../graph/relaxing'

/** The same in pieces between two pictures: a file has no address that a thread could be loaded from. */
export const relax: typeof inThread = (task, told) => {
  const steps = relaxing(task)
  let latest = task.places
  let timer = 0
  const next = (): void => {
    const { value, done } = steps.next()
    latest = value ?? latest
    if (done !== true) timer = window.setTimeout(next, 0)
    told(latest, done === true)
  }
  timer = window.setTimeout(next, 0)
  return () => clearTimeout(timer)
}
