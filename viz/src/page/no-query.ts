/** Stands in for the button of the query panel: there is no server to ask. */
export function queryButton(): void {}
