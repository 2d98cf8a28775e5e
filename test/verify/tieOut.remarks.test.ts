import { describe, expect, it } from "vitest";
import { tellTown } from "./tie/tellTown.js";

/** Of phone calls and e-mails by month; the remarks stand in a column that has no head. */
const SOUND = [
  "| Month | Calls | E-mails |\n|---|---|---|\n| April | 4,120 | 1,040 |\n| May | 3,870 | 980 |\n| June | 4,510 | 1,180 | provisional",
  "Month | Calls | E-mails\nApril | 4,120 | 1,040\nMay | 3,870 | 980 | revised, see below\nJune | 4,510 | 1,180 | provisional",
  "Month\tCalls\tE-mails\nApril\t4,120\t1,040\tall lines\nMay\t3,870\t980\tall lines\nJune\t4,510\t1,180\tall lines",
  "الشهر\tالمكالمات\tالبريد الإلكتروني\nأبريل\t4,120\t1,040\tبعد المراجعة\nمايو\t3,870\t980\nيونيو\t4,510\t1,180\tبيانات أولية",
];

describe("tieOut of tables with remarks beside their rows", () => {
  it.each(SOUND)("keeps each head over its own column: %s", (page) => {
    expect(tellTown(page)).toEqual([
      "4,120 matched contacts/calls/2024-04",
      "1,040 matched contacts/emails/2024-04",
      "3,870 matched contacts/calls/2024-05",
      "980 matched contacts/emails/2024-05",
      "4,510 matched contacts/calls/2024-06",
      "1,180 matched contacts/emails/2024-06",
    ]);
  });

  it.each(SOUND)("contradicts what stands in the column of another: %s", (page) => {
    const faults = tellTown(page.replace("1,180", "2,450")).filter((told) => !told.includes("matched"));
    expect(faults).toEqual(["2,450 contradicted contacts/emails/2024-06"]);
  });
});
