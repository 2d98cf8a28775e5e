import { describe, expect, it } from "vitest";
import type { PageText } from "../../src/verify/tie/page/PageText.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { busyQuarter } from "./tie/busyQuarter.js";
import { careQuarter } from "./tie/careQuarter.js";

const statusOf = (page: string) => tieOut(page, busyQuarter).status;

describe("a number of a period that is named from where it stands", () => {
  it.each([
    "In the previous quarter there were 153,400 calls.",
    "Calls rose to 154,020 from 153,400 last quarter, and from 123,715 a year ago.",
    "في الربع السابق بلغ عدد المكالمات 153,400 مكالمة.",
    "قبل عام كان عدد المكالمات 123,715 مكالمة.",
    "بلغت المكالمات 154,020 مكالمة مقارنة بـ 123,715 في الفترة نفسها من العام الماضي.",
    "Calls in the third quarter of last year: 123,715.",
    "Calls in the same quarter of 2024: 123,715.",
    "بلغت المكالمات 123,715 مكالمة في الفترة نفسها من عام 2024م.",
    "بلغت المكالمات 154,020 مكالمة، بارتفاع نسبته 24.50% مقارنة مع نفس الفترة من سنة ٢٠٢٤ (123,715 مكالمة).",
    "The year-earlier figure was 123,715 calls.",
    "In the same period of 2024 there were 123,715 calls.",
    "Compared with the previous quarter calls rose by 0.40%, and compared with a year ago by 24.50%.",
    "زادت المكالمات عن الربع السابق بمقدار 620 مكالمة، وعن العام الماضي بمقدار 30,305 مكالمات.",
  ])("passes where it is that period's: %s", (page) => {
    expect(statusOf(page)).toBe("passed");
  });

  it.each([
    "In the previous quarter there were 154,020 calls.",
    "Calls rose to 154,020 from 123,715 in the previous quarter.",
    "في الربع السابق بلغ عدد المكالمات 123,715 مكالمة.",
    "قبل عام كان عدد المكالمات 153,400 مكالمة.",
    "بلغت المكالمات 154,020 مكالمة مقارنة بـ 153,400 في الفترة نفسها من العام الماضي.",
    "Calls in the third quarter of last year: 154,020.",
    "Calls in the same quarter of 2024: 154,020.",
    "بلغت المكالمات 153,400 مكالمة في الفترة نفسها من عام 2024م.",
    "Compared with a year ago calls rose by 0.40%, and compared with the previous quarter by 24.50%.",
    "زادت المكالمات عن الربع السابق بمقدار 30,305 مكالمات.",
  ])("does not pass where it is another one's: %s", (page) => {
    expect(statusOf(page)).not.toBe("passed");
  });

  const table = (heads: string, calls: string, emails: string) =>
    statusOf(`Channel\t${heads}\nCalls\t${calls}\nE-mails\t${emails}`);

  it.each([
    "This quarter\tLast quarter",
    "Current\tPrevious",
    "الربع الحالي\tالربع السابق",
    "Q3\tQ2",
    "Q3 2025\tQuarter before",
  ])("is bound by the head of its column: %s", (heads) => {
    expect(table(heads, "154,020\t153,400", "9,884\t9,475")).toBe("passed");
    expect(table(heads, "154,020\t123,715", "9,884\t9,475")).toBe("failed");
    expect(table(heads, "153,400\t154,020", "9,884\t9,475")).toBe("failed");
  });

  it("is bound by the year that its column is of, in rows of months", () => {
    const page = (july: string) => `Calls\tThis year\tLast year\nJuly\t48,615\t${july}\nAugust\t55,230\t41,250`;
    expect(statusOf(page("40,100"))).toBe("passed");
    expect(statusOf(page("42,365"))).not.toBe("passed");
  });

  it("is a change from the period that its column compares with", () => {
    const heads = "This quarter\tChange on last quarter\tالتغير عن العام الماضي";
    expect(table(heads, "154,020\t+0.40%\t+24.50%", "9,884\t+4.32%\t+13.40%")).toBe("passed");
    expect(table(heads, "154,020\t+24.50%\t+0.40%", "9,884\t+4.32%\t+13.40%")).toBe("failed");
  });

  it("is a change from the other one of two periods where its column names none", () => {
    expect(table("This quarter\tPrevious quarter\tChange", "154,020\t153,400\t0.40%", "9,884\t9,475\t4.32%")).toBe(
      "passed",
    );
    expect(table("الربع الحالي\tالربع السابق\tالتغير", "154,020\t153,400\t24.50%", "9,884\t9,475\t4.32%")).toBe(
      "failed",
    );
    expect(table("Q3 2025\tQ3 2024\tChange", "154,020\t123,715\t0.40%", "9,884\t8,716\t13.40%")).not.toBe("passed");
  });

  it("is bound by the head of a grid, too", () => {
    const rows = [
      ["", "This quarter", "This quarter", "Last quarter"],
      ["Calls", "154,020", "75.17%", "153,400"],
    ];
    const text = rows.map((row) => row.join("\t")).join("\n");
    const grid = (tableText: string): PageText => {
      let at = 0;
      const cells = tableText.split("\n").map((line, row) =>
        line.split("\t").map((cell, column) => {
          const start = at;
          at += cell.length + 1;
          const from = row === 0 && column === 2 ? 1 : column;
          return {
            text: cell,
            span: { start, end: start + cell.length },
            header: row === 0 || column === 0,
            row,
            column: from,
          };
        }),
      );
      return { text: tableText, tables: [{ span: { start: 0, end: tableText.length }, headerRows: 1, rows: cells }] };
    };
    expect(tieOut(grid(text), busyQuarter).status).toBe("passed");
    expect(tieOut(grid(text.replace("153,400", "123,715")), busyQuarter).status).toBe("failed");
  });

  it("holds for the lines below it where it is their heading", () => {
    expect(statusOf("This quarter\nCalls: 154,020\n\nPrevious quarter\nCalls: 153,400")).toBe("passed");
    expect(statusOf("This quarter\nCalls: 153,400\n\nPrevious quarter\nCalls: 154,020")).not.toBe("passed");
  });

  it("is what was left of the period before where it is brought forward from there", () => {
    const page = (brought: string) =>
      `Tickets\tNumber\nBrought forward from the previous quarter\t${brought}\nOpened\t37,921\nClosed\t38,412`;
    expect(tieOut(page("2,104"), careQuarter).status).toBe("passed");
    expect(tieOut(page("1,873"), careQuarter).status).toBe("failed");
    const open = "At the end of the previous quarter 2,104 tickets were open.";
    expect(tieOut(open, careQuarter).status).toBe("passed");
  });

  it("has no entry of its own: it is no number", () => {
    expect(tieOut("In the previous quarter there were 153,400 calls.", busyQuarter).entries).toHaveLength(1);
  });
});
