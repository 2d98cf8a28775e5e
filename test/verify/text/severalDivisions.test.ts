import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("notes that tell several things of one total", () => {
  it.each([
    // Each bullet is a division of its own: 640 = 250 + 390 = 440 + 200.
    "- Of the 640 contacts received, 250 (39%) were about bills.\n- Of the 640 contacts received, 440 (69%) were closed.",
    // The largest three are not all.
    "- A total of 977 e-mails were received in 2009.\n- The main subjects were billing (312), mis-selling (272) and faults (240).",
    "- A total of 2,650 cases were received in 2015.\n- Billing headed the list of subjects with 993 cases, followed by mis-selling with 767 and faults with 452.",
    "Total e-mails received in 2024: 2,014.\n\nTop three subjects:\n1. Billing (908)\n2. Mis-selling (490)\n3. Faults (350)",
    // "The rest" has no number, and a district has one in its name.
    "The board counted 1,200 cases. 625 of these came from Ward 1, 398 from Ward 2 and the rest from Ward 3.",
    // Years that fall: 2,995 is no total of the others.
    "- Calls received: 2,995 (2019), 2,027 (2020), 1,096 (2021).\n- The desk is open on weekdays.",
    // Staff that went from 163 to 157 are no cases: 1,224 + 305 = 1,529.
    "Total contacts received in 2010: 1,224.\nIn addition, 305 contacts were brought forward, making a total of 1,529.\nStaff numbers decreased from 163 to 157.",
  ])("adds nothing up that is not one of them: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    ["- A total of 977 e-mails were received: 412 by phone desk, 305 by form and 230 by letter.", "977"],
    ["Total received: 2,014\n- Phone: 908\n- E-mail: 490\n- Letters: 606", "2,014"],
  ])("still adds a list that is all of its total: %s", (text, total) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", total]]);
  });

  it("holds the column of a year that has its own total to no number below the table", () => {
    // 500 + 627 + 551 = 1,678 and 940 + 558 + 518 = 2,016; 168 a month are 2,016 / 12.
    const text =
      "| Area | 2024 | 2023 |\n|---|---|---|\n| East | 940 | 500 |\n| West | 558 | 627 |\n| North | 518 | 551 |\n| Total | 2,016 | 1,678 |\n\nIn 2024 the office received 2,016 cases. The monthly average was 168, and 1,178 were resolved.";
    expect(wrongIn(text)).toEqual([]);
  });

  it("ranks a thing in its own sentence, not among other bullets", () => {
    const text =
      "- Billing headed the list of subjects with 597 calls, followed by mis-selling with 531 and faults with 495.\n- Status at year end: 1,432 closed, 552 open.\n- Kent had 203 calls.";
    expect(wrongIn(text)).toEqual([]);
    expect(wrongIn("- Billing headed the list with 597 calls, followed by faults with 631.\n- 552 are open.")).toEqual([
      ["rank-mismatch", "597"],
    ]);
  });
});
