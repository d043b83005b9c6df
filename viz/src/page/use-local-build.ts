import { useApi } from '../api'
import { byId } from '../dom'
import { localApi } from './local-api'

/** Must be imported before `main`: the view then asks the build in the page and no server. */
useApi(localApi(JSON.parse(byId('build').textContent ?? '{}') as Parameters<typeof localApi>[0]))
