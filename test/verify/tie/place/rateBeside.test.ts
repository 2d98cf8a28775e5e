import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellOffice } from "../officeQuarter.js";
import { tellTown } from "../tellTown.js";

/** 8,100 / 9,000 = 90 % were answered, and 80 % within 30 seconds. */
const report: FeedbackReport = {
  period: "2025-06",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: { "2025-06": 9000 },
      handling: { offered: 9000, answered: 8100, abandoned: 900, serviceLevel: 80, serviceLevelSeconds: 30 },
    },
  ],
};
const firstOf = (text: string) => {
  const [entry] = tieOut(text, report).entries;
  return [entry?.outcome, entry?.figure];
};

describe("a percentage of calls that were answered within a time", () => {
  it.each([
    "We answered 80% of calls within 30 seconds, against a target of 75%.",
    "80% of calls were answered within 30 seconds.",
    "أجبنا عن ٨٠٪ من المكالمات خلال ٣٠ ثانية.",
    "أُجيب عن 80% من المكالمات في غضون 30 ثانية.",
  ])("is the service level: %s", (text) => {
    expect(firstOf(text)).toEqual(["matched", "contacts/calls/2025-06/service-level"]);
  });

  it.each(["We answered 90% of calls within 30 seconds.", "أجبنا عن ٩٠٪ من المكالمات خلال ٣٠ ثانية."])(
    "is no share of those answered at all: %s",
    (text) => {
      expect(firstOf(text)[0]).not.toBe("matched");
    },
  );

  it("is told with one of those answered", () => {
    expect(firstOf("We answered 90% of calls, 80% of them within 30 seconds.")).toEqual([
      "matched",
      "contacts/calls/2025-06/answered-rate",
    ]);
  });
});

describe("a time that is told before its percentage, or called a target", () => {
  const tell = (text: string) =>
    tieOut(text, report).entries.flatMap(({ text: number, outcome, figure, rule = "" }) =>
      /[%٪]/.test(number) ? [`${number} ${outcome} ${figure ?? rule}`] : [],
    );

  it.each([
    "Within 30 seconds we answered 80% of calls.",
    "Within the target of 30 seconds, 80% of calls were answered.",
    "80% of calls were answered within our 30-second target.",
    "June had 9,000 calls; 80% met the target of 30 seconds.",
    "The target of 30 seconds was met for 80% of calls.",
    "خلال ٣٠ ثانية رددنا على ٨٠٪ من المكالمات.",
    "رددنا على ٨٠٪ من المكالمات ضمن الهدف المحدد بـ٣٠ ثانية.",
  ])("is the service level, and another is no target: %s", (text) => {
    expect(tell(text)).toEqual([
      expect.stringMatching(/^[8٨][0٠][%٪] matched contacts\/calls\/2025-06\/service-level$/),
    ]);
    expect(tell(text.replace(/[8٨][0٠](?=[%٪])/, "92")).join()).toMatch(/92[%٪] (?:unexplained|contradicted)/);
  });

  it("is none of the percentage behind it", () => {
    expect(tell("Within 30 seconds we answered 80% of calls; in all we answered 90%.")).toEqual([
      "80% matched contacts/calls/2025-06/service-level",
      "90% matched contacts/calls/2025-06/answered-rate",
    ]);
    expect(tell("Our target is to answer 92% of calls within 30 seconds.")).toEqual(["92% classed target"]);
  });
});

describe("the name of a rate behind its number", () => {
  it("is not that of the number in the next line", () => {
    const text = "95.8% نسبة الإغلاق\n75.0% نسبة الرضا عن مكتب الخدمة";
    expect(tellTown(text)).toEqual([
      "95.8% matched tickets/2024-Q2/closure-rate",
      "75.0% matched satisfaction/desk/2024-Q2/top-box",
    ]);
  });
});

describe("a percentage of calls that the first contact settled", () => {
  const settled: FeedbackReport = {
    ...report,
    channels: report.channels.map((channel) => ({
      ...channel,
      handling: { ...channel.handling, firstContactResolution: 71.3 },
    })),
    tickets: { basis: "events", asOf: "2025-06-30", open: 40, closed: 460 },
  };
  it.each([
    "We picked up 80% of calls within 30 seconds, and 71.3% were settled on the first contact.",
    "رُدّ على 80% من المكالمات خلال 30 ثانية، وعولج 71.3% من الاتصال الأول.",
    "عولج 71.3% من المكالمات في المرة الأولى.",
  ])("is no share of the tickets that were closed: %s", (text) => {
    const told = (page: string) => tieOut(page, settled).entries.find(({ text: number }) => number.startsWith("7"));
    expect(told(text)).toMatchObject({ figure: "contacts/calls/2025-06/first-contact-resolution" });
    expect(told(text)?.outcome).toBe("matched");
    expect(told(text.replace("71.3", "73.1"))?.outcome).toMatch(/contradicted|unexplained/);
  });
});

describe("calls that were not answered", () => {
  it.each(["لم تُجَب 900 مكالمة.", "لم نجب 900 مكالمة."])("are those that were lost: %s", (text) => {
    expect(firstOf(text)).toEqual(["matched", "contacts/calls/2025-06/abandoned"]);
    expect(firstOf(text.replace("900", "8,100"))[0]).not.toBe("matched");
  });

  it("are none of those that came in as follows", () => {
    const text = "وردت المحادثات على النحو الآتي: يناير 81,405، فبراير 91,639، مارس 118,066.";
    expect(tieOut(text, firstQuarter2021).entries.flatMap(({ figure = [] }) => figure)).toEqual(
      ["01", "02", "03"].map((month) => `contacts/chats/2021-${month}`),
    );
  });
});

describe("what was closed before the rest was open", () => {
  it("is told behind its number", () => {
    expect(tellTown("420 tickets were open after 9,580 had been closed.")).toEqual([
      "420 matched tickets/2024-Q2/open",
      "9,580 matched tickets/2024-Q2/closed",
    ]);
    expect(tellTown("420 tickets were open after 9,850 had been closed.")[1]).toMatch(/contradicted|unexplained/);
  });
});

describe("a rate of calls that the first contact settled", () => {
  it("is that behind its name, whatever was told before", () => {
    const text = "ثبتت 3,120 تذكرة بنسبة 49.2%، وبلغت نسبة الحل من أول اتصال 71.4% مقابل 66.8% في الربع الأول.";
    expect(tellOffice(text).slice(2)).toEqual([
      "71.4% matched contacts/calls/2024-Q2/first-contact-resolution",
      "66.8% matched contacts/calls/2024-Q1/first-contact-resolution",
    ]);
    expect(tellOffice(text.replace("71.4", "74.1"))[2]).toMatch(/contradicted|unexplained/);
  });
});
