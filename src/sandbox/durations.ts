// The manual does not say how long anything takes. These are our own choices, in milliseconds of the sandbox's clock.

/** How long the steps of a satellite production task take. The run is about as long as the one in the description. */
export const satellite = { starting: 60_000, running: 26 * 60_000, stopping: 30_000 }
