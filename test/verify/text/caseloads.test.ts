import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 1,250 + 9,480 = 10,730; 10,730 - 9,890 = 840; 840 + 8,315 = 9,155; 9,155 - 8,640 = 515.
// 9,890 / 10,730 = 92.17 %; 8,640 / 9,155 = 94.37 %
const TABLE = `Appeals | 2021 | 2022
Brought forward | 1,250 | 840
Received | 9,480 | 8,315
Handled | 10,730 | 9,155
Disposed of | 9,890 | 8,640
Carried forward | 840 | 515
Disposal rate (% of handled) | 92.17 | 94.37
`;

it.each([
  ["9,480", "9,840", ["840"]],
  ["8,640", "8,240", ["515", "94.37"]],
  ["10,730", "10,370", ["92.17"]],
  ["515", "551", ["551"]],
  ["94.37", "97.34", ["97.34"]],
])("finds the period whose caseload is no account: %s", (right, wrong, found) => {
  expect(wrongIn(TABLE)).toEqual([]);
  const told = wrongIn(TABLE.replace(right, wrong)).map(([, printed]) => printed);
  expect([...told].sort()).toEqual([...found].sort());
});

it.each([
  // Some of the second year were opened again, which no row tells.
  TABLE.replace("9,155", "9,171")
    .replace("94.37", "94.21")
    .replace("Received | 9,480 | 8,315", "Received | 9,480 | 8,315\nReopened | 0 | 16")
    .replace("515", "531"),
  // With nothing left, what was closed is all there was.
  "Appeals | 2021 | 2022\nBrought forward | 300 | 0\nReceived | 500 | 640\nClosed | 800 | 600\nCarried forward | 0 | 40\n",
])("leaves alone what may count others: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

// 184 + 612 - 10 - 577 = 209; 209 + 548 - 12 - 570 = 175
it("reads an account down a table whose columns are bare years", () => {
  const text =
    "Files | 2022 | 2023\nPending at start | 184 | 209\nReceived | 612 | 548\nWithdrawn | 10 | 12\nClosed | 577 | 570\nPending at end | 209 | 175\n";
  expect(wrongIn(text)).toEqual([]);
  expect(wrongIn(text.replace("548", "584"))).toEqual([["roll-forward-mismatch", "175"]]);
});
