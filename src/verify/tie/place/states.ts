/** The measures of which a ticket has one at a time, so that the word of one excludes the others. */
export const STATES: readonly string[] = ["open", "closed", "opened", "brought", "carried", "reopened"];
