import { describe, expect, it } from "vitest";
import { tellDesk } from "../deskHalf.js";
import { tellTown } from "../tellTown.js";

describe("what something became", () => {
  it("is not of the period of what it was", () => {
    expect(tellTown("كانت طلبات البوابة 6,000 طلب في الربع الأول وأصبحت 6,900.")).toEqual([
      "6,000 matched contacts/portal/2024-Q1",
      "6,900 matched contacts/portal/2024-Q2",
    ]);
  });

  it("leaves what it was to that period", () => {
    const [was] = tellTown("كانت طلبات البوابة 6,900 طلب في الربع الأول وأصبحت 6,000.");
    expect(was).toBe("6,900 contradicted contacts/portal/2024-Q1");
  });
});

describe("what is told behind a though", () => {
  it.each([
    "Calls rose from 50,000 to 54,000, though February, with 9,100 calls, was above May.",
    "Calls rose from 50,000 to 54,000, although February, with 9,100 calls, was above May.",
  ])("is of another period: %s", (text) => {
    expect(tellDesk(text)).toEqual([
      "50,000 matched contacts/calls/2023-H2",
      "54,000 matched contacts/calls/2024-H1",
      "9,100 matched contacts/calls/2024-02",
    ]);
    expect(tellDesk(text.replace("9,100", "9,300"))[2]).toBe("9,300 contradicted contacts/calls/2024-02");
  });
});

describe("an answer with its verb", () => {
  it.each([
    "How many calls came in June? We received 4,510 calls.",
    "What was the number of calls in June? It was 4,510.",
    "كم مكالمة وردت في يونيو؟ وردت 4,510 مكالمات.",
    "س: ما عدد المكالمات في يونيو؟ ج: بلغ عددها ٤٬٥١٠ مكالمات.",
  ])("is of the time that was asked for: %s", (text) => {
    expect(tellTown(text)).toEqual([expect.stringMatching(/ matched contacts\/calls\/2024-06$/)]);
    expect(tellTown(text.replace(/4,510|٤٬٥١٠/, "12,500"))).toEqual(["12,500 contradicted contacts/calls/2024-06"]);
  });
});
