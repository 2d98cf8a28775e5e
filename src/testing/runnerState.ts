/** How a runner calls a matcher. */
export interface RunnerState {
  /** As its negation: `expect(value).not`, `expect.not`. */
  readonly isNot: boolean;
  /** As a value within another: `expect.toBeFigure(report, id)`. */
  readonly isWithin: boolean;
}

/** How a matcher is called, by the `this` that Vitest and Jest call it with; called by anything else it is neither. */
export function runnerState(state: unknown): RunnerState {
  if (typeof state !== "object" || state === null || !("isNot" in state)) return { isNot: false, isWithin: false };
  // Both say what became of a promise, and only where a value itself is judged.
  return { isNot: state.isNot === true, isWithin: !("promise" in state) };
}
