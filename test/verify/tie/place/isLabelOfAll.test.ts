import { expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// 10,000 tickets: 9,580 closed and 420 open.
it.each([
  "Road files: 5,600\nWater files: 2,700\nAll tickets: 10,000",
  "• All tickets: 10,000",
  "جميع التذاكر: 10,000",
])("labels the total: %s", (text) => {
  expect(tellTown(text).at(-1)).toBe("10,000 matched tickets/2024-Q2/total");
  expect(tellTown(text.replace("10,000", "9,580")).at(-1)).toBe("9,580 contradicted tickets/2024-Q2/total");
});

it.each([
  "Closed by subject\nAll tickets: 9,580",
  "التذاكر المغلقة\nجميع التذاكر: 9,580",
  "All tickets closed: 9,580",
  "All tickets: 9,580 closed, 420 open",
])("labels no total of those of one state: %s", (text) => {
  expect(tellTown(text).join()).not.toMatch(/contradicted/);
});
