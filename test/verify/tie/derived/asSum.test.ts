import { describe, expect, it } from "vitest";
import type { TicketBreakdown } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { busyQuarter } from "../busyQuarter.js";
import { tellDesk } from "../deskHalf.js";
import { tellTown } from "../tellTown.js";
import { townBefore, townQuarter } from "../townQuarter.js";

const found = (text: string) =>
  tieOut(text, busyQuarter).entries.flatMap(({ text: number, outcome, from = [] }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${from.join(" ")}`.trim()],
  );
const SHARES = "contacts/chats/2025-Q3/share-of-channels contacts/emails/2025-Q3/share-of-channels";

// 9,884 + 40,980 = 50,864 of 204,884, 24.83 %; calls and e-mails are 163,904, 80.00 %.
describe("the share of several channels together", () => {
  it("is told once more behind their sum", () => {
    expect(found("E-mails (9,884) and chats (40,980) together came to 50,864, or 24.8%.").at(-1)).toBe(
      `24.8% derived ${SHARES}`,
    );
    expect(found("E-mails (9,884) and chats (40,980) together came to 50,864, or 24.3%.").at(-1)).toBe(
      `24.3% contradicted ${SHARES}`,
    );
  });

  it("is that of the channels named beside it", () => {
    expect(found("The digital channels (e-mail and live chat) took 24.8% of all contacts.")).toEqual([
      `24.8% derived ${SHARES}`,
    ]);
    expect(found("The digital channels (e-mail and live chat) took 80.0% of all contacts.")).toEqual([
      "80.0% contradicted",
    ]);
  });
});

describe("the channels by which nobody comes in person", () => {
  const desks = { id: "desks", kind: "branch", name: { en: "Service desks", ar: "المكاتب" } } as const;
  const report = {
    ...townQuarter,
    channels: [...townQuarter.channels, { ...desks, months: { "2024-04": 900, "2024-05": 800, "2024-06": 900 } }],
  };
  const earlier = {
    ...townBefore,
    channels: [...townBefore.channels, { ...desks, months: { "2024-01": 700, "2024-02": 600, "2024-03": 700 } }],
  };
  const told = (text: string) =>
    tieOut(text, report, { earlier: [earlier] }).entries.flatMap(({ text: number, outcome, rule = "" }) =>
      outcome === "classed" ? [] : [`${number} ${outcome} ${rule}`],
    );

  // 12,500 + 3,200 + 6,900 + 1,900 = 24,500, before 11,000 + 2,800 + 6,000 + 1,500 = 21,300.
  it.each([
    ["The four remote channels took 24,500 contacts.", ["24,500 derived sum"]],
    [
      "بلغ مجموع ما استقبلته القنوات الأربع غير الحضورية 24,500، بعد أن كان 21,300 في الربع السابق.",
      ["24,500 derived sum", "21,300 derived sum"],
    ],
    ["The remote channels took 24,500 contacts.", ["24,500 derived sum"]],
  ])("are summed up: %s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("are what they were, where that is told", () => {
    const text = "بلغ مجموع ما استقبلته القنوات الأربع غير الحضورية 24,500، بعد أن كان 24,500 في الربع السابق.";
    expect(told(text).at(-1)).not.toMatch(/derived|matched/);
  });

  it.each(["The four remote channels took 24,050 contacts.", "The remote channels took 22,600 contacts."])(
    "have no other sum: %s",
    (text) => {
      expect(told(text).join()).not.toMatch(/derived|matched/);
    },
  );
});

describe("the shares of what is counted before", () => {
  it("are those of all of it together", () => {
    // 12,500 and 6,900 of 24,500 are 79.2 %
    const text = "We took 12,500 calls and 6,900 platform requests. Together they make up 79.2% of all contacts.";
    expect(tellTown(text).at(-1)).toBe("79.2% derived sum");
    expect(tellTown(text.replace("79.2", "72.9")).at(-1)).not.toMatch(/derived|matched/);
  });
});

describe("parts of the tickets that are named together", () => {
  const parts = [
    { id: "north", name: { ar: "الشمال", en: "North" }, count: 5100 },
    { id: "south", name: { ar: "الجنوب", en: "South" }, count: 2750 },
    { id: "west", name: { ar: "الغرب", en: "West" }, count: 2150 },
  ];
  const { tickets } = townQuarter;
  const report = {
    ...townQuarter,
    ...(tickets && { tickets: { ...tickets, breakdowns: [{ id: "area", by: "entity" as const, parts }] } }),
  };
  const last = (text: string) =>
    tieOut(text, report)
      .entries.slice(-2)
      .map(({ text: number, outcome, rule = "" }) => `${number} ${outcome} ${rule}`.trim());

  // 5,100 + 2,750 = 7,850 of 10,000, 78.5 %.
  it("are summed up, and so is their share", () => {
    expect(last("واستأثرت بلديتا الشمال والجنوب وحدهما بـ7,850 تذكرة، أي 78.5% من مجموعها.")).toEqual([
      "7,850 derived sum",
      "78.5% derived sum",
    ]);
    expect(last("North and South alone had 7,850 tickets, or 78.5% of them.")).toEqual([
      "7,850 derived sum",
      "78.5% derived sum",
    ]);
  });

  it("are no other sum", () => {
    for (const [sum, share] of [
      ["7,580", "75.8%"],
      ["7,250", "72.5%"],
      ["4,900", "49.0%"],
    ])
      expect(last(`North and South alone had ${sum} tickets, or ${share} of them.`).join()).not.toMatch(
        /derived|matched/,
      );
  });
});

describe("channels that are listed before their sum", () => {
  // 3,200 + 6,900 + 1,900 = 12,000; 12,500 + 6,900 = 19,400
  it.each([
    ["تشمل القنوات المكتوبة البريد الإلكتروني وطلبات البوابة ووسائل التواصل، وقد بلغت 12,000 رسالة.", "12,000"],
    [
      "Calls grew by 1,500, requests by 900. Taken together, the telephone and the platform were used 19,400 times.",
      "19,400",
    ],
  ])("are summed up: %s", (text, sum) => {
    expect(tellTown(text).at(-1)).toBe(`${sum} derived sum`);
    expect(tellTown(text.replace(sum, "13,700")).at(-1)).not.toMatch(/derived|matched/);
  });
});

describe("the parts that are told as alternatives", () => {
  it("are summed up", () => {
    const outcome: TicketBreakdown = {
      id: "outcome",
      by: "outcome",
      cases: 2940,
      parts: [
        { id: "upheld", count: 1268 },
        { id: "partly-upheld", count: 743 },
        { id: "not-upheld", count: 929 },
      ],
    };
    const tickets = { basis: "events", asOf: "2024-06-30", open: 420, closed: 9580, breakdowns: [outcome] } as const;
    const report = { ...townQuarter, tickets };
    // 1,268 + 743 = 2,011
    const text = (sum: string) =>
      `1,268 complaints were upheld, 743 partly upheld and 929 not upheld. So ${sum} complaints were fully or partly upheld.`;
    const outcomeOf = (sum: string) => tieOut(text(sum), report).entries.at(-1)?.outcome;
    expect(outcomeOf("2,011")).toBe("derived");
    expect(outcomeOf("2,101")).not.toMatch(/derived|matched/);
  });
});

describe("what several channels together were before", () => {
  // 54,000 + 14,400 + 9,900 = 78,300; 50,000 + 12,000 + 8,000 = 70,000; + 11.86 %. 24,300 and 20,000 without calls.
  const THEN = "contacts/whatsapp/2023-H2 + contacts/app/2023-H2";
  it("is told behind their sum", () => {
    const page = (then: string) => `القنوات الثلاث: 78,300 تواصلًا\nمقابل ${then} في النصف الثاني من 2023 (+11.9%)`;
    expect(tellDesk(page("70,000"))[1]).toBe(`70,000 derived contacts/calls/2023-H2 + ${THEN}`);
    expect(tellDesk(page("70,100")).slice(1)).toEqual([
      `70,100 contradicted contacts/calls/2023-H2 + ${THEN}`,
      "+11.9% unexplained",
    ]);
  });

  it("is told in another sentence, with no other name", () => {
    const page = (then: string) =>
      `WhatsApp and the smart app together brought 24,300 contacts. In the previous half-year they had ${then}.`;
    expect(tellDesk(page("20,000"))[1]).toBe("20,000 derived contacts/app/2023-H2 + contacts/whatsapp/2023-H2");
    expect(tellDesk(page("20,100"))[1]).toMatch("20,100 contradicted");
    expect(tellDesk(page("20,000 calls"))[1]).not.toMatch(/matched|derived/);
  });
});

// 5,600 about roads and 2,700 about water are 8,300 of 10,000 tickets; calls and requests are 19,400 of 24,500 contacts, 79.18 %.
describe("what several names at the head of a line have together", () => {
  it.each([
    ["Road and water files: 8,300 tickets, more than four fifths of the total.", "8,300"],
    ["- Roads + water – 8,300", "8,300"],
    ["Road files and water files made up 8,300 tickets.", "8,300"],
    ["المكالمات وطلبات البوابة: 19,400", "19,400"],
  ])("is their sum: %s", (text, sum) => {
    expect(tellTown(text).at(0)).toBe(`${sum} derived sum`);
    expect(tellTown(text.replace(sum, "8,030")).at(0)).not.toMatch(/matched|derived/);
  });

  it("is followed by its share", () => {
    expect(tellTown("Calls and platform requests: 19,400 contacts (79.2%)").at(-1)).toBe("79.2% derived sum");
    expect(tellTown("Calls and platform requests: 19,400 contacts (79.7%)").at(-1)).toBe("79.7% unexplained");
    expect(tellTown("Calls and platform requests: 79.2%")).toEqual(["79.2% derived sum"]);
  });
});

// Calls 48,615 and 55,230 are 103,845, e-mails 3,402 and 3,518 are 6,920.
describe("what came in several months", () => {
  it.each([
    ["In the first two months there were 103,845 calls and 6,920 e-mails.", ["103,845", "6,920"]],
    ["In July and August there were 103,845 calls and 6,920 e-mails.", ["103,845", "6,920"]],
    ["From 1 July to 31 August we had 103,845 calls.", ["103,845"]],
    ["تلقينا في الشهرين الأولين 103,845 مكالمة.", ["103,845"]],
    ["من 1 يوليو إلى 31 أغسطس تلقينا ١٠٣٬٨٤٥ مكالمة.", ["١٠٣٬٨٤٥"]],
  ])("is their sum: %s", (text, sums) => {
    const told = (page: string) => found(page).map((entry) => entry.split(" ").slice(0, 2).join(" "));
    expect(told(text)).toEqual(sums.map((sum) => `${sum} derived`));
    expect(told(text.replace(/103,845|١٠٣٬٨٤٥/, "103,854"))[0]).toMatch(/^103,854 (?:unexplained|contradicted)/);
    expect(told(text.replace(/103,845|١٠٣٬٨٤٥/, "154,020"))[0]).toMatch(/^154,020 (?:unexplained|contradicted)/);
  });
});
