import { describe, expect, it } from "vitest";
import { partLines } from "../../../src/verify/common/partLines.js";
import { tellTown } from "../tie/tellTown.js";

const lines = (...cells: readonly string[]): string => cells.join("\n");
/** What stays of a text that is given line by line; tabs are written `|`. */
const lined = (...cells: readonly string[]): string => partLines(lines(...cells)).text.replaceAll("\t", "|");

describe("tables whose cells stand on lines of their own", () => {
  it("puts tabs between the cells below the names of their columns", () => {
    expect(lined("Channel", "May", "April", "Calls", "3 870", "4 120", "E-mails", "980", "–", "", "The end.")).toBe(
      lines("Channel|May|April", "Calls|3 870|4 120", "E-mails|980|–", "", "The end."),
    );
    expect(lined("القناة", "٢٠٢٤", "٢٠٢٣", "المكالمات", "١٢ ٥٠٠", "١١ ٠٠٠")).toBe(
      lines("القناة|٢٠٢٤|٢٠٢٣", "المكالمات|١٢ ٥٠٠|١١ ٠٠٠"),
    );
    expect(lined("Channel", "1998", "1999", "Calls", "100", "120", "E-mails", "50", "60")).toBe(
      lines("Channel|1998|1999", "Calls|100|120", "E-mails|50|60"),
    );
  });

  it("leaves the place over the names of the rows empty where nothing stands there", () => {
    expect(lined("A text.", "", "May", "April", "Calls", "3 870", "4 120", "E-mails", "980", "1 040")).toBe(
      lines("A text.", "", "|May|April", "Calls|3 870|4 120", "E-mails|980|1 040"),
    );
  });

  it("takes each cell for a paragraph where all stand apart", () => {
    const cells = [
      "By channel:",
      "Channel",
      "May",
      "Share",
      "Calls",
      "3 870",
      "80%",
      "E-mails",
      "980",
      "20%",
      "Total",
      "4 850",
    ];
    expect(lined(...cells.flatMap((cell) => [cell, ""]))).toBe(
      lines("By channel:", "", "Channel|May|Share", "Calls|3 870|80%", "E-mails|980|20%", "Total|4 850|", ""),
    );
    const cards = ["Our year", "Calls", "3 870", "E-mails", "980"].flatMap((cell) => [cell, ""]);
    expect(lined(...cards)).toBe(lines(...cards));
  });

  it("leaves no empty lines between rows, and an empty cell for what one lacks", () => {
    expect(
      lined(
        "Channel",
        "May",
        "April",
        "Share",
        "",
        "Calls",
        "3 870",
        "4 120",
        "80%",
        "",
        "All",
        "4 850",
        "5 160",
        "",
        "The end.",
      ),
    ).toBe(lines("Channel|May|April|Share", "Calls|3 870|4 120|80%", "All|4 850|5 160|", "", "The end."));
    expect(lined("Office", "Share", "Cases", "Closed", "North", "42%", "420", "400", "All", "1,000", "980")).toBe(
      lines("Office|Share|Cases|Closed", "North|42%|420|400", "All||1,000|980"),
    );
  });

  it("takes one row below a head of as many names as it has cells", () => {
    expect(lined("", "Office", "Cases", "Closed", "Open", "North", "420", "400", "20", "", "The end.")).toBe(
      lines("", "Office|Cases|Closed|Open", "North|420|400|20", "", "The end."),
    );
    const title = lines("Offices", "Office", "Cases", "Closed", "Open", "North", "420", "400", "20");
    expect(partLines(title).text).toBe(title);
  });

  it("finds the way back to the places of the source", () => {
    const text = lines(
      "Channel",
      "May",
      "April",
      "Share",
      "",
      "Calls",
      "3 870",
      "4 120",
      "80%",
      "",
      "All",
      "4 850",
      "5 160",
    );
    const { text: tabbed, spanOf } = partLines(text);
    for (const cell of ["April", "80%", "All", "5 160"]) {
      const { start, end } = spanOf({ start: tabbed.indexOf(cell), end: tabbed.indexOf(cell) + cell.length });
      expect(text.slice(start, end)).toBe(cell);
    }
  });

  it("leaves cards, lists of sentences and rows of unlike length as they are", () => {
    for (const text of [
      lines("Calls", "3,870", "E-mails", "980", "Messages", "590"),
      lines("Our quarter", "April to June", "In figures", "Calls", "3,870", "+3%", "E-mails", "980", "-2%"),
      lines("Our quarter", "We", "In figures", "So far", "Calls", "3,870", "3%", "E-mails", "980", "2%"),
      lines("Channel", "May", "April", "Calls", "3 870", "4 120"),
      lines("Channel", "May", "April", "Calls", "3 870", "4 120", "E-mails", "980"),
      lines("We say:", "no more.", "Calls", "3 870", "4 120", "E-mails", "980", "1 040"),
    ])
      expect(partLines(text).text).toBe(text);
  });

  it("is linear in the length of the text", () => {
    const start = performance.now();
    expect(partLines("7\n".repeat(300_000)).text).toHaveLength(600_000);
    expect(partLines("Calls\n".repeat(100_000)).text).toHaveLength(600_000);
    expect(partLines(`${"a ".repeat(300_000)}.`).text).toHaveLength(600_001);
    expect(partLines("Calls\n7\n8\n9\nE-mails\n7\n8\n".repeat(20_000)).text).toHaveLength(480_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("ties each cell by its row and column, though prose parts thousands otherwise", () => {
    const table = (calls: string) =>
      tellTown(
        lines(
          "Calls came 12,500 times.",
          "",
          "Channel",
          "May",
          "April",
          "Calls",
          calls,
          "4 120",
          "E-mails",
          "980",
          "1 040",
        ),
      );
    expect(table("3 870")).toEqual([
      "12,500 matched contacts/calls/2024-Q2",
      "3 870 matched contacts/calls/2024-05",
      "4 120 matched contacts/calls/2024-04",
      "980 matched contacts/emails/2024-05",
      "1 040 matched contacts/emails/2024-04",
    ]);
    expect(table("4 510")[1]).toBe("4 510 contradicted contacts/calls/2024-05");
  });
});
