import { expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { busyQuarter } from "./tie/busyQuarter.js";

/** The outcome of each number that is no year and no month. */
const outcomes = (text: string) =>
  tieOut(text, busyQuarter)
    .entries.filter(({ outcome }) => outcome !== "classed")
    .map(({ text: number, outcome }) => `${number} ${outcome}`);

// Of all contacts calls are 154,020 / 204,884 = 75.17 %, in August 55,230 / 72,808 = 75.86 %. From August to September they fell
// by 5,055, 9.15 %. 3,600 of the 4,000 who answered were satisfied, 90 %; 16,000 were asked.
it.each([
  [
    "August was the busiest month, with 72,808 contacts.\n\nChannels\n- Calls: 55,230 (75.17%)",
    ["72,808 matched", "55,230 contradicted", "75.17% matched"],
  ],
  [
    "August was the busiest month, with 72,808 contacts.\n\nChannels\n- Calls: 154,020 (75.86%)",
    ["72,808 matched", "154,020 matched", "75.86% contradicted"],
  ],
  [
    "كان أغسطس أعلى الأشهر (72,808).\n\nالقنوات\n- المكالمات: 154,020 مكالمة، أي 75.86٪",
    ["72,808 matched", "154,020 matched", "75.86٪ contradicted"],
  ],
  ["In August the centre took 55,230 calls (75.86%).", ["55,230 matched", "75.86% matched"]],
  ["Calls: 154,020 (75.17%, and 75.86% in August)", ["154,020 matched", "75.17% matched", "75.86% matched"]],
])("a count and its share are of one period: %s", (text, expected) => {
  expect(outcomes(text)).toEqual(expected);
});

it.each([
  ["90% of the 16,000 who were asked were satisfied.", ["90% matched", "16,000 unexplained"]],
  ["90% of the 4,000 who answered were satisfied.", ["90% matched", "4,000 matched"]],
  ["Calls made up 75.17% of the 204,884 contacts.", ["75.17% matched", "204,884 matched"]],
])("a share is of its own whole: %s", (text, expected) => {
  expect(outcomes(text)).toEqual(expected);
});

it.each([
  ["12,310 complained, or 29.75%.", ["12,310 matched", "29.75% contradicted"]],
  ["12,310 complained, or 56.49%.", ["12,310 matched", "56.49% matched"]],
])("a share that a count is told with is its own: %s", (text, expected) => {
  expect(outcomes(text)).toEqual(expected);
});

it.each([
  ["كانت المكالمات في سبتمبر أكثر بـ5,055 مكالمة منها في أغسطس.", ["5,055 contradicted"]],
  ["كانت المكالمات في سبتمبر أقل بـ5,055 مكالمة منها في أغسطس.", ["5,055 matched"]],
  ["جاءت المكالمات في سبتمبر أعلى بنسبة 9.15% من أغسطس.", ["9.15% contradicted"]],
  ["جاءت المكالمات في سبتمبر أدنى بنسبة 9.15% من أغسطس.", ["9.15% matched"]],
])("more and less by a number are directions: %s", (text, expected) => {
  expect(outcomes(text)).toEqual(expected);
});
