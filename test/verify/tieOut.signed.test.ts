import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { portYear } from "./tie/portYear.js";

const faults = (page: string) =>
  tieOut(page, portYear).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [text] : [],
  );

describe("columns that signs part, below a header", () => {
  it.each([
    (first: string) =>
      `Channel / Q1 / Q2 / 2023\nCalls / ${first} / 1,410 / 6,330\nLetters / 531 / 528 / 2,172\nTotal / 2,061 / 1,938 / 8,502`,
    (first: string) =>
      `القناة – الربع الأول – الربع الثاني\nالمكالمات – ${first} – 1,410\nالرسائل البريدية – 531 – 528\nالمجموع – 2,061 – 1,938`,
    (first: string) => `القناة;الربع الأول;الربع الثاني\nالمكالمات;${first};1,410\nالرسائل البريدية;531;528`,
    (first: string) =>
      `القناة : الربع الأول ؛ الربع الثاني\nالمكالمات : ${first} ؛ 1,410\nالرسائل البريدية : 531 ؛ 528`,
    (first: string) =>
      `القناة / الفصل الأول / الفصل الثاني / النصف الأول\nالمكالمات / ${first} / 1 410 / 2 940\nالرسائل البريدية / 531 / 528 / 1 059`.replace(
        ",",
        " ",
      ),
    (first: string) =>
      `No. - Channel - Q1 - 2023 - Share\n1 - Calls - ${first} - 6,330 - 74.5%\n2 - Letters - 531 - 2,172 - 25.5%`,
  ])("are read as those of a table (%#)", (page) => {
    expect(faults(page("1,530"))).toEqual([]);
    expect(faults(page("1,410"))).toHaveLength(1);
    expect(faults(page("1,350"))).toHaveLength(1);
  });

  it("are lines by themselves where no header stands above", () => {
    const lines = (calls: string) => `In the year:\n- Calls – 6,330 – 74.5%\n- Letters – ${calls} – 25.5%`;
    expect(faults(lines("2,172"))).toEqual([]);
    expect(faults(lines("2,127"))).toEqual(["2,127"]);
  });
});
