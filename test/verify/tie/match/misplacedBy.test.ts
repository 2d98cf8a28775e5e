import { describe, expect, it } from "vitest";
import { tellOffice } from "../officeQuarter.js";

describe("a change with the other sign", () => {
  // 10,000 / 9,400 = 1.0638, 2,000 / 2,050 = 0.9756
  it.each([
    ["Change on the first quarter of 2024:\nCalls: -6.4%\nE-mail: -2.4%", "calls"],
    ["Change on the first quarter of 2024:\nCalls: +6.4%\nE-mail: +2.4%", "emails"],
    ["التغير عن الربع الأول من عام 2024:\nمركز الاتصال: -6.4%\nالبريد: -2.4%", "calls"],
  ])("is wrong: %s", (text, channel) => {
    const wrong = tellOffice(text).filter((told) => !told.includes(" matched "));
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(new RegExp(`contradicted contacts/${channel}/2024-Q2/quarter-change-percent$`));
  });

  it("is right with its own", () => {
    const text = "Change on the first quarter of 2024:\nCalls: +6.4%\nE-mail: -2.4%";
    expect(tellOffice(text).every((told) => told.includes(" matched "))).toBe(true);
  });
});
