import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { busyQuarter } from "../busyQuarter.js";
import { tellDesk } from "../deskHalf.js";
import { tellTown } from "../tellTown.js";

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

describe("what an and joins to a share", () => {
  it("is no whole of it", () => {
    const text = "Road files were the subject of 5,600 tickets (56.0%) and water files of 2,700 (27.0%).";
    expect(tellTown(text)[2]).toBe("2,700 matched tickets/water/2024-Q2");
    expect(tellTown(text.replace("2,700", "5,600"))[2]).toBe("5,600 contradicted tickets/water/2024-Q2");
  });
});

describe("a margin", () => {
  it("is no level: it is not held to what is compared", () => {
    // 12,500 - 3,200
    expect(tellTown("جاءت المكالمات أولًا بفارق 12,500 مكالمة عن البريد الإلكتروني.")[0]).not.toMatch(/matched/);
    expect(tellTown("Calls came first, by a margin of 12,500 over e-mails.")[0]).not.toMatch(/matched/);
    expect(tellTown("بلغت المكالمات 12,500 مكالمة، بفارق 9,300 مكالمة عن البريد الإلكتروني.")[1]).toContain("derived");
    expect(tellTown("سجل يونيو أعلى عدد عبر القنوات الثلاث، بفارق 9,999 عن مايو.")[0]).toBe("9,999 unexplained");
  });
});

describe("what a share is of, in brackets behind it", () => {
  it.each(["Contract terms 18.0% (of 3,100 cases)", "بنود العقد 18.0% (من 3,100 حالة، وقد يكون للحالة أكثر من سبب)"])(
    "is its whole, and no part: %s",
    (text) => {
      expect(tellDesk(text)[1]).toMatch(/^3,100 matched causes\/2024-H1\//);
      expect(tellDesk(text.replace("3,100", "3,010"))[1]).toMatch(/^3,010 (?:contradicted|unexplained)/);
    },
  );
});

describe("from what to what, in a bracket", () => {
  const calls = "contacts/calls/2024";
  it.each([
    "Calls rose between April and June (4,120 to 4,510).",
    "ارتفعت المكالمات بين أبريل ويونيو (4,120 إلى 4,510).",
  ])("is the number before and the one after: %s", (text) => {
    expect(tellTown(text)).toEqual([`4,120 matched ${calls}-04`, `4,510 matched ${calls}-06`]);
    expect(tellTown(text.replace("rose", "fell").replace("ارتفعت", "تراجعت"))[1]).toBe(
      `4,510 contradicted ${calls}-06`,
    );
    expect(tellTown(text.replace("4,120", "4,210"))[0]).toMatch(/contradicted|unexplained/);
  });

  it("is of the month before the one that is named", () => {
    expect(tellTown("Calls rose in June (3,870 to 4,510).")[0]).toBe(`3,870 matched ${calls}-05`);
  });
});
