import { expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// 10,000 tickets and 24,500 contacts: 408.2 per 1,000.
it.each([
  "Tickets per thousand contacts: 408",
  "Tickets for every thousand contacts: 408",
  "Tickets per 1,000 contacts: 408",
])("takes what a rate is per for nothing that its number counts: %s", (text) => {
  expect(tellTown(text).at(-1)).toBe("408 matched tickets/2024-Q2/per-1000-contacts");
  expect(tellTown(text.replace("408", "480")).at(-1)).toBe("480 contradicted tickets/2024-Q2/per-1000-contacts");
});
