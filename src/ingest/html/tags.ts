const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that hold no text of an article, whatever is in them. */
export const TEXTLESS = setOf(
  'head script style noscript template svg math iframe object embed applet canvas audio video map select button input textarea option datalist dialog menu',
)
/** Elements that begin and end a line. */
export const BLOCKS = setOf(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre search section summary table tbody tfoot thead tr caption ul br',
)
/** Elements with text of their own whose neighbours are parted from it by more than a space. */
export const CELLS = setOf('td th')
export const VOID = setOf('area base br col embed hr img input link meta param source track wbr')
