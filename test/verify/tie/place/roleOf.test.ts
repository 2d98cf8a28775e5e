import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { busyQuarter } from "../busyQuarter.js";

const found = (text: string) =>
  tieOut(text, busyQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

describe("where something stood before", () => {
  it("may be said to have been about there", () => {
    expect(found("سجلت المحادثات الفورية 40,980 محادثة بعد أن كانت في حدود 36,440 محادثة.")).toEqual([
      "40,980 matched contacts/chats/2025-Q3",
      "36,440 matched contacts/chats/2025-Q2",
    ]);
    expect(found("سجلت المحادثات الفورية 36,440 محادثة بعد أن كانت في حدود 40,980 محادثة.")).not.toContain(
      "36,440 matched contacts/chats/2025-Q2",
    );
  });
});

describe("what came by all channels", () => {
  it("may be counted by the word for calls", () => {
    expect(found("استقبلت الأمانة عبر مختلف قنواتها 204,884 اتصالًا.")).toEqual(["204,884 matched contacts/2025-Q3"]);
    expect(found("استقبلت الأمانة عبر الهاتف 204,884 اتصالًا.")).toEqual([
      "204,884 contradicted contacts/calls/2025-Q3",
    ]);
  });
});
