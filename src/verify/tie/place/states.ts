/** The measures of which a ticket has one at a time, so that the word of one excludes the others. */
export const STATES: readonly string[] = ["open", "closed", "opened", "brought", "carried", "reopened"];

/** Of these, what is open at an instant. */
export const STOCKS: readonly string[] = ["open", "brought", "carried"];

/** The measures of who was asked, and who answered. */
export const ANSWERS: readonly string[] = ["response", "rated", "asked", "unrated"];

/** The measures of which many durations or scores have each one. */
export const OF_MANY: readonly string[] = ["mean", "median", "p90"];
