import { expect } from "vitest";

// The zone of a project is set by its environment; a run in any other zone would prove nothing.
expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env["TZ"]);
