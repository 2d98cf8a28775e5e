import { expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellDesk } from "../deskHalf.js";
import { tellTown } from "../tellTown.js";
import { townBefore } from "../townQuarter.js";

const ofFirst = (text: string) =>
  tieOut(text, townBefore).entries.flatMap(({ text: count, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${count} ${outcome} ${figure}`],
  );

// Calls of the first quarter: 3,600, 3,500 and 3,900, 11,000 in all.
it.each([
  "منذ بداية السنة حتى نهاية مارس استقبلنا 11,000 مكالمة.",
  "من مطلع هذا العام وحتى مارس وردت 11,000 مكالمة.",
  "Since the beginning of the year until the end of March we took 11,000 calls.",
  "From the start of the year to March we took 11,000 calls.",
])("takes what was told since the year began for all of it: %s", (text) => {
  expect(ofFirst(text)).toEqual(["11,000 matched contacts/calls/2024-Q1"]);
  expect(ofFirst(text.replace("11,000", "3,900"))).toEqual(["3,900 contradicted contacts/calls/2024-Q1"]);
});

it("leaves a sum that the report has no figure of, and other months", () => {
  expect(tellTown("منذ بداية العام وحتى نهاية يونيو 2024 وردت 23,500 مكالمة.").join()).not.toMatch(/contradicted/);
  expect(tellDesk("منذ بداية العام وحتى نهاية يونيو 2024 وردت 54,000 مكالمة.")).toEqual([
    "54,000 matched contacts/calls/2024-H1",
  ]);
  expect(ofFirst("منذ بداية السنة حتى نهاية فبراير استقبلنا 7,100 مكالمة.").join()).toMatch(/^7,100 derived/);
});
