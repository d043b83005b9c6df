// A thread of its own for the forces: gets one task and tells the places after each step; null ends them.
import { relaxing, type RelaxTask } from './relaxing'

self.addEventListener('message', ({ data }: MessageEvent<RelaxTask>) => {
  for (const places of relaxing(data)) self.postMessage(places)
  self.postMessage(null)
})
