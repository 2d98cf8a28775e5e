import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { waterQuarter } from "./tie/waterQuarter.js";

const tell = (page: string): readonly string[] =>
  tieOut(page, waterQuarter).entries.map(({ text, outcome, figure = "" }) => `${text} ${outcome} ${figure}`.trim());
const isFaulty = (page: string, number: string): boolean =>
  tell(page).some((told) => told.startsWith(`${number} contradicted`) || told.startsWith(`${number} unexplained`));

describe("a true number of another figure", () => {
  it.each([
    // Parts and causes that nothing names.
    ["The company took in 2,310 tickets between January and March.", "2,310"],
    ["سجّلت الشركة 1,890 تذكرة خلال الربع الأول من عام 2025.", "1,890"],
    ["استقبلت الشركة ما مجموعه 4,150 تواصلاً في الربع الأول.", "4,150"],
    ["استقبلت الشركة ما مجموعه 1,310 تواصلاً عبر قنواتها الثلاث.", "1,310"],
    // Who was asked, who rated and who is satisfied.
    ["Total contacts: 1,600", "1,600"],
    ["Total contacts: 2,000 (three channels)", "2,000"],
    ["We asked 5,000 customers; 1,600 gave a rating.", "1,600"],
    ["1,600 of 2,000 customers who rated us were dissatisfied.", "1,600"],
    ["أجاب 2,000 عميل، و1,600 من أصل 2,000 غير راضين.", "1,600"],
    ["1,600 are satisfied and 2,000 dissatisfied.", "2,000"],
    ["40.0% gave us 4 or 5 stars.", "40.0%"],
    ["Customers asked: 4.15", "4.15"],
    // Shares of another whole.
    ["41.25% of the tickets closed were about billing.", "41.25%"],
    // A row of one part.
    ["Subject | Tickets opened\nBilling | 5,600\nSupply | 1,890", "5,600"],
    // A cause or kind that is named right before its number.
    ["Estimated readings: 4,150 complaints", "4,150"],
    ["قراءات تقديرية (4,150 شكوى)", "4,150"],
    // All channels together have not what one has.
    ["Between January and March we were contacted 12,300 times by telephone, e-mail and at our counters.", "12,300"],
    ["Contacts came to 17,850 per 1,000 households.", "17,850"],
  ])("is not its own: %s", (page, number) => {
    expect(isFaulty(page, number)).toBe(true);
  });

  it.each([
    "Billing: 2,310 tickets were opened, more than on any other subject.",
    "Billing led the list. In all 2,310 tickets were opened on it.",
    "## Meters\n\n1,400 tickets were opened.",
    "العدادات\n\nفُتحت 1,400 تذكرة في الربع الأول.",
    "العدادات: فُتحت 1,400 تذكرة.",
    "Of the 5,600 tickets opened 41.25% were about billing.",
    "Estimated readings (1,310 complaints) and leaks (820 complaints) lead the causes.",
    "قراءات تقديرية: 1,310 شكوى، وتسربات: 820 شكوى.",
    "We asked 5,000 customers; 2,000 gave a rating, a response rate of 40.0%.",
    "Of 5,000 customers 2,000 rated us (40.0%). 80.0% gave us 4 or 5 stars, 10.0% gave 1 or 2.",
    "1,600 of 2,000 customers who rated us are satisfied (80.0%).",
    "200 of 2,000 customers who rated us were dissatisfied (10.0%).",
    "أجاب 2,000 عميل من أصل 5,000، و1,600 منهم راضون.",
    "Customers asked: 5,000\nRatings received: 2,000\nMean score: 4.15",
    "Subject | Tickets opened\nBilling | 2,310\nSupply | 1,890\nMeters | 1,400\nTotal | 5,600",
    "Between January and March we were contacted 17,850 times by telephone, e-mail and at our counters.",
    "Complaints (4,150) and enquiries (1,760) came to us by telephone, e-mail and at our counters.",
    "Of 12,300 calls 11,300 were answered (91.87%).",
    "Of all contacts 68.91% came by telephone.",
    "At the call centre 12,300 calls came in; 5,480 tickets were closed.",
    "Channel | Number\nCall centre | 12,300\nE-mail | 3,600",
    "Tickets\nOpening balance, 1 January: 570. Opened: 5,600. Closing balance, 31 March: 720.",
    "The 4,150 complaints were told in 12,300 calls and otherwise.",
  ])("is right where it stands: %s", (page) => {
    expect(
      tieOut(page, waterQuarter).entries.filter(
        ({ outcome }) => outcome === "contradicted" || outcome === "unexplained",
      ),
    ).toEqual([]);
  });
});

describe("a number that no noun counts", () => {
  const months = (...counts: readonly number[]) =>
    Object.fromEntries(counts.map((count, at) => [`2024-0${at + 1}`, count]));
  const before = [months(3900, 3800, 4100), months(980, 1010, 1100), months(700, 690, 720)];
  // 11,800 + 3,090 + 2,110 = 17,000 a year before: 17,850 is 5 % more, and 3,600 e-mails 16.5 %.
  const report = {
    ...waterQuarter,
    channels: waterQuarter.channels.map((channel, at) => ({
      ...channel,
      months: { ...channel.months, ...before[at] },
    })),
  };
  const open = (page: string) =>
    tieOut(page, report).entries.flatMap(({ text, outcome }) =>
      outcome === "contradicted" || outcome === "unexplained" ? [text] : [],
    );

  it.each([
    // 5,480 tickets were closed, and 4,150 complaints came.
    [
      "نما البريد الإلكتروني بنسبة 16.5% على أساس سنوي، من 3,090 إلى #، بينما تراجعت زيارات الفروع من 2,110 إلى 1,950.",
      "3,600",
      "5,480",
    ],
    [
      "We received 17,850 contacts in the first quarter, 5.0% more than in the same quarter of last year (#).",
      "17,000",
      "4,150",
    ],
  ])("is of the channel or of all that it is told of: %s", (page, right, wrong) => {
    expect(open(page.replace("#", right))).toEqual([]);
    expect(open(page.replace("#", wrong))).toEqual([wrong]);
  });
});
