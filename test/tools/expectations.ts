import { expect } from "vitest";

/** Compares an example's value with the one written behind it: objects as JSON shows them. */
export function expectValue(actual: unknown, expected: unknown): void {
  const shown = typeof actual === "object" && actual !== null ? JSON.parse(JSON.stringify(actual)) : actual;
  expect(shown).toEqual(expected);
}

/** Runs an example that throws, and compares the code of its error. */
export async function expectThrow(run: () => Promise<unknown>, code: string): Promise<void> {
  const thrown: unknown = await run().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toMatchObject({ code });
}
