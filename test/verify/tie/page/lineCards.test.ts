import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townQuarter } from "../townQuarter.js";

const report: FeedbackReport = {
  ...townQuarter,
  tickets: {
    basis: "events",
    asOf: "2024-06-30",
    open: 420,
    closed: 9580,
    flow: { broughtForward: 540, opened: 9430, closed: 9580, reopened: 30 },
  },
};
const tell = (text: string): readonly string[] =>
  tieOut(text, report).entries.flatMap(({ text: number, outcome, figure }) =>
    outcome === "classed" ? [] : [[number, outcome, figure].join(" ")],
  );
const TICKETS = "tickets/2024-Q2";

describe("names and numbers in turn", () => {
  it.each([
    [
      "Carried over from the previous quarter",
      "Received",
      "Reopened",
      "Closed",
      "Remaining at 30 June 2024",
      "Last updated: 14 July 2024",
    ],
    [
      "مرحلة من الربع السابق",
      "الواردة",
      "المعاد فتحها",
      "المغلقة",
      "المتبقية في 30 يونيو 2024",
      "آخر تحديث: 14/07/2024",
    ],
  ])("are not parted otherwise by a line with the day of writing: %s", (...names) => {
    const counts = ["540", "9,430", "30", "9,580", "420"];
    const rows = names.flatMap((name, at) => [name, counts[at] ?? ""]);
    const page = ["Tickets", "Item", "Number", ...rows].join("\n\n");
    expect(tell(page)).toEqual([
      `540 matched ${TICKETS}/brought-forward`,
      `9,430 matched ${TICKETS}/opened`,
      `30 matched ${TICKETS}/reopened`,
      `9,580 matched ${TICKETS}/closed`,
      `420 matched ${TICKETS}/open`,
    ]);
    expect(tell(page.replace("9,580", "9,850"))).toContain(`9,850 contradicted ${TICKETS}/closed`);
  });
});

describe("what was carried over from a period", () => {
  it.each(["Carried over from Q1 2024", "Brought forward from the previous quarter", "المرحلة من الربع الأول 2024"])(
    "is no heading of the counts below it: %s",
    (head) => {
      expect(tell(`${head}\n\nClosed: 9,580\nStill open: 420`)).toEqual([
        `9,580 matched ${TICKETS}/closed`,
        `420 matched ${TICKETS}/open`,
      ]);
    },
  );
});
