import { describe, expect, it } from "vitest";
import { linedTables } from "../../../../src/verify/tie/page/linedTables.js";
import { tellTown } from "../tellTown.js";

const lines = (...cells: readonly string[]): string => cells.join("\n");
/** What stays of a text that is given line by line; tabs are written `|`. */
const lined = (...cells: readonly string[]): string => linedTables(lines(...cells)).replaceAll("\t", "|");

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
      lines("A text.", "|May|April", "Calls|3 870|4 120", "E-mails|980|1 040"),
    );
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
      expect(linedTables(text)).toBe(text);
  });

  it("is linear in the length of the text", () => {
    const start = performance.now();
    expect(linedTables("7\n".repeat(300_000))).toHaveLength(600_000);
    expect(linedTables("Calls\n".repeat(100_000))).toHaveLength(600_000);
    expect(linedTables(`${"a ".repeat(300_000)}.`)).toHaveLength(600_001);
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
