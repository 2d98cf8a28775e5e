import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { deskHalf, tellDesk } from "../deskHalf.js";
import { tellTown } from "../tellTown.js";
import { townQuarter } from "../townQuarter.js";

const ROADS = "tickets/roads/2024-Q2";
const WATER = "tickets/water/2024-Q2";
const SHARE = "share-of-tickets";

describe("a subset of the tickets", () => {
  // The publisher has water in its name, and an initiative and a measure without ratings have roads.
  it.each([
    ["Roads 56.0%, water 27.0%.", [`56.0% matched ${ROADS}/${SHARE}`, `27.0% matched ${WATER}/${SHARE}`]],
    ["وتهم 56.0% من الملفات قطاع الطرق.", [`56.0% matched ${ROADS}/${SHARE}`]],
  ])("is told by a part of its name: %s", (text, expected) => {
    expect(tellTown(text)).toEqual(expected);
  });

  it("is no other one", () => {
    expect(tellTown("Water accounted for 5,600 of the files.")[0]).not.toMatch(/matched/);
    expect(tellTown("Roads\tWater\n2,700\t5,600").join()).not.toMatch(/matched/);
  });

  it("is not the publisher that has its name", () => {
    expect(tellTown("The Ministry of Works and Water closed 9,580 files.")).toEqual([
      "9,580 matched tickets/2024-Q2/closed",
    ]);
  });
});

describe("what tickets of all kinds are called", () => {
  const report: FeedbackReport = {
    ...townQuarter,
    tickets: {
      basis: "events",
      asOf: "2024-06-30",
      open: 420,
      closed: 9580,
      flow: { broughtForward: 540, opened: 9460, closed: 9580, reopened: 0 },
      subsets: [
        { id: "urgent", name: { ar: "البلاغات العاجلة", en: "Urgent reports" }, count: 730, partOf: "tickets" },
      ],
    },
  };
  const told = (text: string) => tieOut(text, report).entries.flatMap(({ figure }) => figure ?? []);

  it.each([
    "The town opened 9,460 reports.",
    "How many reports did the town open in the second quarter?\n9,460.",
    "ورد إلى المدينة 9,460 بلاغا.",
  ])("names no part of them that is called so: %s", (text) => {
    expect(told(text)).toEqual(["tickets/2024-Q2/opened"]);
  });

  it.each(["There were 730 urgent reports.", "بلغت البلاغات العاجلة 730."])(
    "with their own word they are named: %s",
    (text) => {
      expect(told(text)).toEqual(["tickets/urgent/2024-Q2"]);
      expect(tieOut(text.replace("730", "9,460"), report).status).not.toBe("passed");
    },
  );
});

describe("what the names of all subsets have in common", () => {
  it("is what the tickets are called", () => {
    const table = "Contacts: 24,500.\n\nSubject | Files\nRoads | 5,600\nWater | 2,700\nTotal | 10,000";
    expect(tellTown(table).slice(1)).toEqual([
      `5,600 matched ${ROADS}`,
      `2,700 matched ${WATER}`,
      "10,000 matched tickets/2024-Q2/total",
    ]);
    expect(tellTown(table.replace("10,000", "10,010")).at(-1)).toBe("10,010 contradicted tickets/2024-Q2/total");
  });
});

describe("the noun of what a channel counts", () => {
  // Those who are asked to rate get requests, too.
  it("names that channel, whatever else is called so", () => {
    expect(tellTown("Requests: 6,900")).toEqual(["6,900 matched contacts/portal/2024-Q2"]);
    expect(tellTown("Requests: 3,200")).toEqual(["3,200 contradicted contacts/portal/2024-Q2"]);
  });
});

describe("a short word", () => {
  it("is no other number of a word of a name", () => {
    const causes = [{ id: "prices", name: { en: "Price not as advertised" }, tickets: 310 }];
    const report = { ...deskHalf, initiatives: [], causes };
    const text = "It took 7.3 working days on average to resolve a ticket, and 5 working days for the median one.";
    expect(tieOut(text, report).entries.map(({ figure }) => figure)).toEqual([
      "tickets/final-resolution/2024-H1/mean",
      "tickets/final-resolution/2024-H1/median",
    ]);
  });
});

describe("one of the tickets of a kind", () => {
  it("has its adjective in the masculine", () => {
    expect(tellDesk("ومن بينها 2,800 استفسار و670 بلاغًا سريًا.")[1]).toBe("670 matched tickets/confidential/2024-H1");
    expect(tellDesk("ومن بينها 2,800 استفسار و760 بلاغًا سريًا.")[1]).not.toMatch(/matched/);
  });
});

describe("suggestions", () => {
  it("have two words", () => {
    const report = {
      ...deskHalf,
      tickets: {
        ...deskHalf.tickets,
        basis: "events",
        asOf: "2024-06-30",
        open: 350,
        closed: 7100,
        subsets: [{ id: "suggestion", count: 2846, partOf: "tickets" }],
      },
    } as const;
    expect(tieOut("ورد 2,846 اقتراحًا.", report).entries[0]?.figure).toBe("tickets/suggestion/2024-H1");
    expect(tieOut("ورد 2,864 اقتراحًا.", report).entries[0]?.outcome).not.toBe("matched");
  });
});

it("knows what comes by fax by that name", () => {
  const of = (id: string, kind: string, count: number) => ({ id, kind, totals: { "2023-Q3": count } });
  const report = { period: "2023-Q3", channels: [of("fax", "fax", 318), of("line", "phone", 4210)] };
  for (const text of ["We received 318 faxes.", "وردت 318 فاكسًا."])
    expect(tieOut(text, report).entries[0], text).toMatchObject({ outcome: "matched", figure: "contacts/fax/2023-Q3" });
  expect(tieOut("We received 381 faxes.", report).entries[0]).toMatchObject({ figure: "contacts/fax/2023-Q3" });
});

describe("what is somebody's", () => {
  it.each([
    "مكالماتنا في الربع الثاني: 12,500",
    "بلغت مكالماتكم ١٢٬٥٠٠ مكالمة.",
    "هاتفنا الناس 12,500 مرة.",
    "ومكالماتهم 12,500",
  ])("is called as what is nobody's: %s", (text) => {
    expect(tellTown(text)).toEqual([expect.stringMatching(/ matched contacts\/calls\/2024-Q2$/)]);
    expect(tellTown(text.replace(/12,500|١٢٬٥٠٠/, "24,500"))[0]).not.toMatch(/matched/);
  });
});
