import fc from "fast-check";

// The gate draws the same cases each time: one that fails by chance refuses a change that has nothing to do with it.
// `PROPERTY_SEED=7 PROPERTY_TIMES=30 npx vitest run --project rooms` looks for what those do not show.
const times = Number(process.env["PROPERTY_TIMES"] ?? 1);
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 2021), numRuns: 100 * times });

/** How often a property is drawn that is slower, or rarer met, than most. */
export function draws(numRuns: number): { readonly numRuns: number } {
  return { numRuns: numRuns * times };
}
