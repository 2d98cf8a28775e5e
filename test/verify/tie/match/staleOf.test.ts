import { describe, expect, it } from "vitest";
import { tellOffice } from "../officeQuarter.js";

const lost = "contacts/calls/2024-Q2/abandoned";
const solved = "contacts/calls/2024-Q2/first-contact-resolution";

describe("what became of calls, told with the number of another period", () => {
  it.each([
    [
      "The centre had 10,000 calls in the second quarter of 2024. Callers gave up waiting in 890 cases.",
      `890 contradicted ${lost}`,
    ],
    ["First contact resolution\n66.8%\nCalls answered\n9,200", `66.8% contradicted ${solved}`],
    ["الحل من أول اتصال\n66.8%\nالمكالمات المجابة\n9,200", `66.8% contradicted ${solved}`],
  ])("is wrong: %s", (text, told) => {
    expect(tellOffice(text)).toContain(told);
  });

  it.each([
    "The centre had 10,000 calls in the second quarter of 2024. In the quarter before, callers gave up waiting in 890 cases.",
    "The centre had 10,000 calls in the second quarter of 2024. Callers gave up waiting in 890 cases in the first quarter of 2024.",
    "First contact resolution was 71.4%, up from 66.8%.",
    "Calls abandoned: 800 (890)",
  ])("is not where that period may be meant: %s", (text) => {
    expect(tellOffice(text).join()).not.toMatch(/contradicted/);
  });
});
