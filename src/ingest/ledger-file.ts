/** The name of a ledger of identities in a folder of articles: it is found there, and is no article. */
export const LEDGER_FILE = 'identities.ledger'
