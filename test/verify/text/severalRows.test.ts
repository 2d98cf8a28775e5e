import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const NOTE = "A case may be counted in several rows of the list of causes.";
const TABLE = `Line	April	May	June	Total
Hotline	140	220	180	540
Counter	75	60	45	180
Letters	31	24	28	83
Total	246	304	253	803

Causes	Cases
Billing	410
Delays	390
`;

// 140 + 220 + 180 = 540; 140 + 75 + 31 = 246
it("finds a cell that neither its row nor its column adds up with, though cases of another table are in several rows", () => {
  expect(wrongIn(`${TABLE}\n${NOTE}`)).toEqual([]);
  const wrong = wrongIn(`${TABLE.replace("Hotline	140", "Hotline	190")}\n${NOTE}`);
  expect(wrong).toEqual([
    ["sum-mismatch", "540"],
    ["sum-mismatch", "246"],
  ]);
});

it.each([
  `Cause	Cases
Billing	410
Delays	390
Staff	120
Total	700

A case may be counted in several rows.`,
  // 130 + 95 = 225; 140 + 90 = 230; 88 + 41 = 129
  `Office	Billing	Delays	Total
North	130	95	225
South	140	90	230
West	88	47	129

A case may concern several causes.`,
])("keeps to what a note says of the rows of a table, and of classes side by side: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
