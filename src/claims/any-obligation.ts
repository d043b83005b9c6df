/** Stands among a frame's triggers for any verb with an auxiliary of obligation ("must", "should"). */
export const ANY_OBLIGATION = '*'
