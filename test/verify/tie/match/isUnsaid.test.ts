import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";
import { tellDesk } from "../deskHalf.js";
import { tellOffice } from "../officeQuarter.js";
import { tellTown } from "../tellTown.js";

describe("all calls that were made", () => {
  it.each(["من أصل 58,000 مكالمة أُجيب على 54,000.", "Of 58,000 calls, 54,000 were answered."])(
    "are told as the whole of those that were answered: %s",
    (text) => {
      expect(tellDesk(text)[0]).toBe("58,000 matched contacts/calls/2024-H1/offered");
      expect(tellDesk(text.replace("58,000", "85,000"))[0]).not.toMatch(/matched/);
    },
  );

  it("are no calls that came in", () => {
    expect(tellDesk("تلقى المركز 58,000 مكالمة.")[0]).not.toMatch(/matched/);
  });
});

describe("tickets that were answered", () => {
  it.each([
    "9,580 tickets were answered.",
    "We answered 9,580 tickets within the quarter.",
    "9,580 tickets were answered by late June.",
    "In all 9,580 tickets were answered, and some say late.",
    "أجيب عن 9,580 تذكرة.",
    "أجيب عن 9,580 تذكرة خلال الربع الثاني.",
  ])("are closed: %s", (text) => {
    expect(tellTown(text)[0]).toBe("9,580 matched tickets/2024-Q2/closed");
  });

  it.each([
    "9,580 tickets were answered late.",
    "9,580 tickets were answered within a day.",
    "9,580 tickets were answered in under 24 hours.",
    "We answered 9,580 tickets on time.",
    "Tickets answered late: 9,580",
    "Within a day, 9,580 tickets were answered.",
    "أجيب عن 9,580 تذكرة متأخرا.",
    "أجيب عن 9,580 تذكرة خلال يوم.",
    "أجيب عن 9,580 تذكرة في غضون 24 ساعة.",
    "أجيب عن 9,580 تذكرة في الموعد.",
  ])("in some time are no others: %s", (text) => {
    expect(tellTown(text).join()).not.toContain("9,580 matched");
  });
});

describe("tickets that were registered", () => {
  it.each([
    "We registered 6,950 tickets and closed 7,100.",
    "سجلت الإدارة 6,950 تذكرة في النصف الأول، وأغلقت 7,100 تذكرة.",
    "وسجلت 6,950 تذكرة في النصف الأول، وأغلقت 7,100 تذكرة.",
  ])("are opened, and not what was carried over: %s", (text) => {
    expect(tellDesk(text)[0]).toBe("6,950 matched tickets/2024-H1/opened");
    expect(tellDesk(text.replace("6,950", "6,590"))[0]).toMatch(/^6,590 contradicted/);
  });

  it.each([
    "6,950 tickets came in.",
    "In the first half 6,950 tickets were raised.",
    "We got 6,950 tickets and closed 7,100.",
    "Tickets submitted: 6,950",
    "Incoming tickets: 6,950",
    "6,950 tickets reached us.",
    "وصلتنا 6,950 تذكرة.",
    "تلقينا 6,950 تذكرة وأغلقنا 7,100 تذكرة.",
    "قُدمت ٦٬٩٥٠ تذكرة.",
    "بلغ عدد التذاكر التي وصلتنا 6,950 تذكرة.",
  ])("are opened, in whatever words they came: %s", (text) => {
    expect(tellDesk(text)[0]).toMatch(/^\S+ matched tickets\/2024-H1\/opened$/);
    expect(tellDesk(text.replace(/6,950|٦٬٩٥٠/, "6,590"))[0]).toMatch(/^6,590 contradicted/);
  });

  it.each(["7,100 tickets came in.", "وصلتنا 7,100 تذكرة."])("are not those closed: %s", (text) => {
    expect(tellDesk(text)[0]).not.toMatch(/matched/);
  });

  it("are not those that were there", () => {
    expect(tellDesk("We had 6,950 tickets.")[0]).not.toMatch(/matched/);
  });
});

// 37,921 were opened and 38,412 closed; the first response was measured on 37,800.
describe("tickets on which a time was measured", () => {
  const tell = (text: string) =>
    tieOut(text, careQuarter).entries.map(({ text: number, outcome }) => `${number} ${outcome}`);

  it.each([
    "More tickets were closed than opened: 38,412 versus 37,921.",
    "أُغلقت تذاكر أكثر مما فُتح: ٣٨٬٤١٢ مقابل ٣٧٬٩٢١.",
  ])("are not those of a state: %s", (text) => {
    expect(tell(text).join()).not.toMatch(/unexplained|contradicted/);
    expect(tell(text.replace("37,921", "37,800").replace("٣٧٬٩٢١", "٣٧٬٨٠٠"))[1]).toMatch(/unexplained|contradicted/);
  });

  it("are told with a word for it", () => {
    expect(tell("The mean first response time was 6.4 working hours (measured on 37,800 tickets).").join()).not.toMatch(
      /unexplained|contradicted/,
    );
  });
});

describe("a change of a length of time in percent", () => {
  it.each([
    "The average resolution time fell by 9.3%.",
    "The average resolution time fell from 8.6 to 7.8 days, by 9.3%.",
    "انخفض متوسط زمن الحل من 8.6 إلى 7.8 أيام، أي بنسبة 9.3%.",
  ])("is no change of contacts by the day: %s", (text) => {
    expect(tellDesk(text).find((each) => each.startsWith("9.3%"))).toMatch(/ unexplained/);
  });
});

describe("what a headline says that has come in", () => {
  it.each([
    "Shore Council receives 6,120 tickets in three months",
    "أمانة الشاطئ تستقبل 6,120 تذكرة خلال الربع الثاني",
    "أمانة الشاطئ تتلقى 6,120 تذكرة خلال الربع الثاني",
  ])("was opened: %s", (text) => {
    expect(tellOffice(text)).toEqual(["6,120 matched tickets/2024-Q2/opened"]);
    expect(tellOffice(text.replace("6,120", "6,340"))[0]).not.toMatch(/matched/);
  });
});
