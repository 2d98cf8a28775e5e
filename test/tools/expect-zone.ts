import { expect, inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    readonly zone: string;
  }
}

// The zone of a project is set by its environment; a run in any other zone would prove nothing.
expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(inject("zone"));
