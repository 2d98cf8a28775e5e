import { describe, expect, it } from "vitest";
import { partColumns } from "../../../src/verify/common/partColumns.js";

const parted = (text: string, isList = false) => partColumns(text, isList).text;

describe("columns aligned by blanks", () => {
  it.each([
    [
      "Channel   May   June\nCalls     410    390\nLetters    31     28",
      "Channel\tMay\tJune\nCalls\t410\t390\nLetters\t31\t28",
    ],
    [
      "            May   June\nCalls       410    390\nLetters      31     28",
      "\tMay\tJune\nCalls\t410\t390\nLetters\t31\t28",
    ],
    [
      "Channel   May 2025 June 2025\nCalls          410       390\nLetters         31        28",
      "Channel\tMay 2025\tJune 2025\nCalls\t410\t390\nLetters\t31\t28",
    ],
    [
      "  القناة   مايو   يونيو\n  الهاتف    ٤١٠     ٣٩٠\n  البريد     ٣١      ٢٨",
      "القناة\tمايو\tيونيو\nالهاتف\t٤١٠\t٣٩٠\nالبريد\t٣١\t٢٨",
    ],
    [
      "No.   Town     Cases   Share\n1     Ayn        420     42%\n2     Bahr       580     58%",
      "No.\tTown\tCases\tShare\n1\tAyn\t420\t42%\n2\tBahr\t580\t58%",
    ],
    [
      "                           1998    1999\nUpheld                        31      44\nRefused, or out of time(2) 2,406   2,512\nTotal                      2,437   2,556",
      "\t1998\t1999\nUpheld\t31\t44\nRefused, or out of time(2)\t2,406\t2,512\nTotal\t2,437\t2,556",
    ],
    [
      "النتيجة            2023    2024\nمقبولة               31      44\nمرفوضة أو متأخرة ١ 2406    2512\nالمجموع            2437    2556",
      "النتيجة\t2023\t2024\nمقبولة\t31\t44\nمرفوضة أو متأخرة ١\t2406\t2512\nالمجموع\t2437\t2556",
    ],
    [
      "Channel    Calls   Chats\nNorth        410      12\nEast in 2024          14\nSouth        330      15",
      "Channel\tCalls\tChats\nNorth\t410\t12\nEast in 2024\t\t14\nSouth\t330\t15",
    ],
  ])("are parted by tabs: %s", (text, expected) => {
    expect(parted(text)).toBe(expected);
  });

  it("have an empty cell for what a row lacks", () => {
    expect(
      parted(
        "Channel   May   June   Both\nCalls     410    390    800\nFax        12            12\nChats             70     70\nVisits     25     31",
      ),
    ).toBe("Channel\tMay\tJune\tBoth\nCalls\t410\t390\t800\nFax\t12\t\t12\nChats\t\t70\t70\nVisits\t25\t31\t");
  });

  it("have no empty lines between their rows", () => {
    expect(parted("Town   Cases   Closed\n\nAyn      420      400\n\nBahr     580      550\n\nPrinted in May.")).toBe(
      "Town\tCases\tClosed\nAyn\t420\t400\nBahr\t580\t550\n\nPrinted in May.",
    );
  });

  it("go on below a row that says why it has no number", () => {
    expect(
      parted(
        "Channel   Change in May   Change in June\nCalls           up 4%        down 3%\nFax         no change      from zero\nChats           up 1%          up 2%",
      ),
    ).toBe(
      "Channel\tChange in May\tChange in June\nCalls\tup 4%\tdown 3%\nFax\tno change\tfrom zero\nChats\tup 1%\tup 2%",
    );
  });

  it("may have two heads, and what stands above those is none", () => {
    const title = "Town of Ayn            Bulletin 6\n\n";
    expect(
      parted(
        `${title}            May            June\nChannel   Calls   Chats   Calls   Chats\nNorth       410      12     390      15`,
      ),
    ).toBe(`${title}\tMay\t\tJune\t\nChannel\tCalls\tChats\tCalls\tChats\nNorth\t410\t12\t390\t15`);
  });
});

describe("columns parted by signs", () => {
  it.each([
    ["Town / Cases / Closed\nAyn / 420 / 400\nBahr / 580 / 550", "Town\tCases\tClosed\nAyn\t420\t400\nBahr\t580\t550"],
    ["Town – Cases – Closed\nAyn – 420 – 400\nBahr – 580 – 550", "Town\tCases\tClosed\nAyn\t420\t400\nBahr\t580\t550"],
    ["Town; Cases; Closed\nAyn; 420; 400\nBahr; 580; 550", "Town\tCases\tClosed\nAyn\t420\t400\nBahr\t580\t550"],
  ])("are parted by tabs below a head: %s", (text, expected) => {
    expect(parted(text)).toBe(expected);
  });

  it("have an empty cell behind a sign that ends a line, and dashes for cells", () => {
    expect(parted("Town / May / June / Share\nAyn / — / — / 42%\nAll / 580 / 550 /")).toBe(
      "Town\tMay\tJune\tShare\nAyn\t—\t—\t42%\nAll\t580\t550\t",
    );
  });

  it.each([
    "Ayn / 420 / 400\nBahr / 580 / 550\nNahr / 12 / 9",
    "Ayn – 42%\nBahr – 58%\nAll – 100%",
    "Calls: 580, up 4%;\nAyn: 42;\nBahr: 538;",
  ])("%s is none", (text) => {
    expect(parted(text)).toBe(text);
  });
});

describe("names and numbers", () => {
  const list = "Calls ........ 410\nLetters ....... 31";

  it("are a table where it is said so", () => expect(parted(list, true)).toBe("Calls\t410\nLetters\t31"));
  it("are none elsewhere", () => expect(parted(`${list}\nChats  12`)).toBe(`${list}\nChats  12`));
  it("are one where they count in millions, or below a head", () => {
    expect(parted("North  1.2\nSouth  3.4\nEast   0.7")).toBe("North\t1.2\nSouth\t3.4\nEast\t0.7");
    expect(parted("Region  Calls\nNorth     412\nSouth      34")).toBe("Region\tCalls\nNorth\t412\nSouth\t34");
  });
  it("with notes behind some are none", () => {
    const notes = "Calls      410\nLetters     31   (3% late)\nChats       12\nVisits       9\nFax          4";
    expect(parted(notes)).toBe(notes);
  });
});

it("finds the way back to the places of the source", () => {
  const text =
    "Of May:\n\nChannel   May   June   Both\nFax        12            12\nCalls     410    390    800\n\n14 pages";
  const { text: tabbed, spanOf } = partColumns(text, false);
  const shown = [...tabbed.matchAll(/[^\t\n]+/g)].map(({ 0: cell, index }) => {
    const { start, end } = spanOf({ start: index, end: index + cell.length });
    return [cell, text.slice(start, end)];
  });
  expect(shown.length).toBeGreaterThan(12);
  for (const [cell, found] of shown) expect(found).toBe(cell);
});

it.each([
  ["a line of many cells", "October  ".repeat(100_000)],
  ["many rows", "Calls   410   390\n".repeat(20_000)],
  ["many heads", "Calls of   all towns\n".repeat(20_000)],
  ["many blanks", `Calls${" ".repeat(500_000)}410`],
])("takes time by its length only: %s", (_, text) => {
  const start = performance.now();
  partColumns(text, true);
  expect(performance.now() - start).toBeLessThan(3000);
});
