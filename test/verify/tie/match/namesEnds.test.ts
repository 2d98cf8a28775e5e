import { expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// From April to June calls rose from 4,120 to 4,510, by 390; from May on by 640.
it.each([
  "Phone calls dipped in May and ended the quarter 390 above where they had begun.",
  "Phone calls dipped in May, finishing the quarter 390 above their starting point.",
  "Phone calls rose, ending the quarter 390 higher than they started it.",
  "انتهى الربع والمكالمات أكثر بـ390 مما كانت عليه في بدايته.",
  "زادت المكالمات وأنهت الربع بارتفاع قدره 390 مكالمة عن بدايته.",
])("holds the last month to the first where a period is told from end to end: %s", (text) => {
  expect(tellTown(text)).toEqual(["390 derived change"]);
  expect(tellTown(text.replace("390", "930")).join()).not.toMatch(/matched|derived/);
  expect(tellTown(text.replace("390", "640")).join()).not.toMatch(/matched|derived/);
});
