import { expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

// Calls: 4,120 in April, 4,510 in June; requests 2,150 and 2,450
it.each([
  ["By June we were getting 390 more calls a month than in April.", "390"],
  ["By June there were 300 more requests than in April.", "300"],
  ["وبحلول يونيو تلقينا 390 مكالمة أكثر مما تلقينا في أبريل.", "390"],
])("what there were more by a month than in another is worked out of both: %s", (text, number) => {
  expect(tellTown(text)).toEqual([`${number} derived change`]);
});

it.each([
  "By June we were getting 390 fewer calls a month than in April.",
  "By June we were getting 390 more e-mails a month than in April.",
  "By May we were getting 390 more calls a month than in April.",
])("it is so of nothing else: %s", (text) => {
  expect(tellTown(text)[0]).not.toMatch(/derived|matched/);
});
