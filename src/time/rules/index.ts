import type { TimeRule } from '../time-rule'
import { AFTER_EVENT } from './after-event'
import { FROM_CONTEXT } from './context'
import { EXPLICIT } from './explicit'
import { NO_DATE } from './no-date'
import { FROM_PUBLICATION } from './publication'

/** Every time expression that is known. The longest match wins; among equals the first in this list. */
export const TIME_RULES: readonly TimeRule[] = [
  ...EXPLICIT,
  ...FROM_PUBLICATION,
  ...FROM_CONTEXT,
  ...AFTER_EVENT,
  ...NO_DATE,
]
