import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const grave = (text: string) =>
  checkText(text).findings.flatMap(({ severity, code, span }) =>
    severity === "notice" ? [] : [`${code} ${text.slice(span?.start, span?.end)}`],
  );

// 640 + 310 + 410 + 510 = 1,870 by chance; September is a part of the letters.
const LETTERS =
  "* 5,210 letters (July 1,700, August 1,640, September 1,870).\n* 640 visits, 310 more than in spring.\n* 410 faxes";
const RASAIL = "- 5,210 رسائل (تموز 1,700، آب 1,640، أيلول 1,870).\n- 640 زيارة، بزيادة 310 عن الربيع.\n- 410 فاكسات";

it.each([
  `${LETTERS}.\n\nWe closed 510 tickets, 91.0% of the total.`,
  `${RASAIL}.\n\nوأغلقنا 510 تذاكر، أي 91.0% من المجموع.`,
])("holds a share to no part of another list: %s", (text) => {
  expect(grave(text)).toEqual([]);
});

it.each([
  // 510 / 1,870 is 27.3 %.
  ["We received 1,870 tickets: 640 by post, 720 by telephone and 510 by fax (29.3%) of the total.", "29.3%"],
  ["استقبلنا 1,870 تذكرة: 640 بالبريد و720 بالهاتف و510 بالفاكس (29.3%).", "29.3%"],
])("holds a share to the total of its own list: %s", (text, number) => {
  expect(grave(text)).toEqual([`share-mismatch ${number}`]);
});

// 2,420 / 2,200 is + 10.0 %, 1,188 / 990 + 20.0 %; the quarter's changes are to the quarter before.
const MONTHS = [
  "Month\tCounter\tPost",
  "Number\tChange on the month before\tNumber\tChange on the month before",
  "July\t2,000\t+5.3%\t900\t+12.5%",
  "August\t2,200\t+10.0%\t990\t+10.0%",
  "September\t2,420\t+10.0%\t1,188\t+20.0%",
];
const ASHHUR = [
  "الشهر\tالشباك\tالبريد",
  "العدد\tالتغير عن الشهر السابق\tالعدد\tالتغير عن الشهر السابق",
  "تموز\t2,000\t+5.3%\t900\t+12.5%",
  "آب\t2,200\t+10.0%\t990\t+10.0%",
  "أيلول\t2,420\t+10.0%\t1,188\t+20.0%",
];

it.each([
  [...MONTHS, "Third quarter\t6,620\t+8.1%\t3,078\t+30.4%"],
  [...ASHHUR, "الربع الثالث\t6,620\t+8.1%\t3,078\t+30.4%"],
  // The newest first.
  [...MONTHS.slice(0, 2), ...MONTHS.slice(2).reverse(), "Third quarter\t6,620\t+8.1%\t3,078\t+30.4%"],
])("takes a quarter's row for no month: %s", (...lines) => {
  expect(grave(lines.join("\n"))).toEqual([]);
});

it.each([
  [...MONTHS, "Third quarter\t6,620\t+8.1%\t3,078\t+30.4%"],
  [...ASHHUR, "الربع الثالث\t6,620\t+8.1%\t3,078\t+30.4%"],
])("still holds the changes of the months: %s", (...lines) => {
  expect(grave(lines.join("\n").replace("+20.0%", "+29.0%"))).toEqual(["growth-mismatch +29.0%"]);
});
