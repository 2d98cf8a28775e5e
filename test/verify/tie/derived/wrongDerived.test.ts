import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellTown } from "../tellTown.js";
import { townQuarter } from "../townQuarter.js";

/** Each with what it should be, and a slip of that. */
const TOLD = [
  ["We handled # more calls than e-mails.", "9,300", "9,800"],
  ["In the quarter we took 24,500 contacts, or # a month on average.", "8,167", "8,767"],
  ["Total contacts: 24,500\nMonthly average: #", "8,167", "8,176"],
  ["April and May brought # calls between them.", "7,990", "7,390"],
  ["12,500 calls came; the other three channels together took #.", "12,000", "12,900"],
  ["Road files 5,600, water files 2,700 and others #.", "1,700", "1,790"],
  ["Roads were 56.0% of the files, water 27.0%; the remaining # were about other things.", "17.0%", "71.0%"],
  ["Month | Phone calls | Digital channels\nApril | 4,120 | #", "3,800", "8,300"],
  ["بلغ مجموع المكالمات ورسائل البريد الإلكتروني معًا #.", "15,700", "15,300"],
  ["بلغ عدد المكالمات 12,500 مكالمة، أي بمعدل # شهريًا.", "4,167", "4,617"],
  ["من 10,000 ملف كان 5,600 للطرق و2,700 للماء، والباقي #.", "1,700", "1,790"],
] as const;

const last = (text: string): string | undefined => tellTown(text).at(-1);

describe("what is worked out of the figures beside it", () => {
  it.each(TOLD)("is contradicted where one digit is another: %s", (text, right, wrong) => {
    expect(last(text.replace("#", right))).toMatch(`${right} derived`);
    expect(last(text.replace("#", wrong))).toMatch(`${wrong} contradicted`);
  });

  it("is told with what these make", () => {
    const { findings, entries } = tieOut("We handled 9,800 more calls than e-mails.", townQuarter);
    const from = ["contacts/calls/2024-Q2", "contacts/emails/2024-Q2"];
    expect(entries[0]).toMatchObject({ outcome: "contradicted", rule: "change", computed: "9300", from });
    expect(findings.find(({ code }) => code === "contradicted")?.message).toBe(
      `prints 9,800, a change that should be 9,300: ${from.join(", ")}`,
    );
  });

  it.each([
    "We had 12,500 calls and 3,200 e-mails, and 9,800 leaflets were printed.",
    "The museum had 8,767 visitors a month on average.",
    "We took 12,500 calls and 3,200 e-mails. Together with the ministry's own lines, 15,300 people got help.",
    "24,500 contacts reached us; 15,900 of them before noon.",
    "Total contacts: 24,500\nVisitors of the library: 8,467",
    "12,500 calls and 3,200 e-mails came. The remaining 1,805 were letters to the mayor.",
    "In April and May 7,390 people visited the exhibition.",
    "Between them, the two libraries lent 15,300 books.",
    "في الربع 12,500 مكالمة و3,200 رسالة، ووزعنا معها 15,300 كتيب.",
  ])("is nothing that another thing counts: %s", (text) => {
    expect(tellTown(text).filter((told) => told.includes("contradicted"))).toEqual([]);
  });
});
