import type { RelaxTask } from './relaxing'

/** Takes the places after a step; the last ones come twice, the second time as the last. */
export type TellPlaces = (places: Float64Array, isLast: boolean) => void

/** Lets the forces run in a thread of their own. Gives a way to stop. */
export function relax(task: RelaxTask, told: TellPlaces): () => void {
  const worker = new Worker(new URL('./relax-worker.ts', import.meta.url), { type: 'module' })
  let latest = task.places
  worker.addEventListener('message', ({ data }: MessageEvent<Float64Array | null>) => {
    latest = data ?? latest
    if (data === null) worker.terminate()
    told(latest, data === null)
  })
  worker.postMessage(task)
  return () => worker.terminate()
}
