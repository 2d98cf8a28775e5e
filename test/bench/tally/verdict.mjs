/** Whether a target is met, as the other benches say it. */
export const verdict = (isMet, target) => `  ${isMet ? "meets" : "MISSES"} ${target}`;
