import fc from "fast-check";
import { expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, NUMERALS } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import type { Summary } from "../../src/summary/Summary.js";
import { summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { formatFindings } from "../../src/testing/formatFindings.js";
import { reportArbitrary } from "../../src/testing/reportArbitrary.js";
import { checkText } from "../../src/verify/checkText.js";
import { draws } from "../tools/draws.js";

const PAGES: readonly ((summary: Summary) => string)[] = [
  (summary) => renderText(summary, { bidi: "none" }),
  (summary) => renderMarkdown(summary),
  (summary) => readHtml(renderHtml(summary)).text,
];

/** What checkText calls wrong in the summary of a report, in any language; in either digits and any renderer by turns. */
function errorsOf(report: FeedbackReport, turn: number): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const text = PAGES[turn % PAGES.length]?.(summarize(report, { language, numerals: NUMERALS[turn % 2] ?? "latn" }));
    const findings = checkText(text ?? "").findings.filter(({ severity }) => severity === "error");
    return findings.length > 0 ? [formatFindings(findings, text ?? "")] : [];
  });
}

// One page in two thousand and more has numbers that are near to each other by chance: of other draws a few may fail. Up
// to 9000 the 26th has 4,943 tickets brought forward and 9,443 contacts in January, and is called two digits swapped.
it.each([120, 8000, 999_999])(
  "finds no error in what the library writes of sound reports, counts up to %i",
  (maxCount) => {
    fc.assert(
      fc.property(reportArbitrary(fc, { maxCount }), fc.nat({ max: 5 }), (report, turn) => {
        expect(errorsOf(report, turn)).toEqual([]);
      }),
      draws(60),
    );
  },
);

/** What a channel is called by its place: in Arabic, and in English. */
const NUMBERED: readonly ((place: number) => readonly [string, string])[] = [
  (place) => [`خط ${place}`, `Line ${place}`],
  (place) => [`بوابة ${"٢٣٤٥٦٧٨٩"[place] ?? "١"}`, `Gate ${place + 2}`],
  (place) => (place === 1 ? ["فرع 937", "Branch 937"] : ["الهاتف", "Phone"]),
];

it("finds no error where the channels are called by numbers", () => {
  fc.assert(
    fc.property(reportArbitrary(fc), fc.nat({ max: 5 }), (report, turn) => {
      const channels = report.channels.map((channel, place) => {
        const [ar, en] = NUMBERED[turn % NUMBERED.length]?.(place) ?? ["", ""];
        return { ...channel, name: { ar, en } };
      });
      expect(errorsOf({ ...report, channels }, turn)).toEqual([]);
    }),
    draws(60),
  );
});

it.each(LANGUAGES)("finds no error in a series whose causes are not all that was coded, in %s", (language) => {
  const quarter = (period: string, delays: number): FeedbackReport => ({
    period,
    channels: [{ id: "calls", kind: "phone", totals: { [period]: 900 } }],
    causeCases: 601,
    causes: [
      { id: "delays", name: { ar: "التأخير", en: "Delays" }, tickets: delays },
      { id: "staff", name: { ar: "الموظفون", en: "Staff" }, tickets: 150 },
    ],
  });
  const series = summarizeSeries([quarter("2025-Q1", 310), quarter("2025-Q2", 320)], { language });
  for (const page of PAGES) expect(checkText(page(series)).findings).toEqual([]);
});

it.each([
  // Of the 5,000 coded, and the running count beside it.
  "Coded by cause: 5,000.\n\nCause\tTickets\tShare of coded\tRunning count\tRunning share\nLate permits\t4,730\t94.60%\t4,730\t100.00%\nStreet cleaning\t0\t0.00%\t4,730\t100.00%\nFailed payments\t0\t0.00%\t4,730\t100.00%",
  // 3,580 + 1,011 = 4,591 are of other things than what there is of a channel.
  "- Suggestion box: no total, since data are missing for May; the rest adds up to 4,889.\n\nTickets: 5,208 in all.\n\n- Complaints: 3,580 tickets.\n- App tickets: 1,011 tickets.",
  // Both may be counted in it, or not: 1,234 + 4,767 = 6,001
  "Tickets in the system: 5,933 in all; 4,197 closed (70.74%) and 1,736 open (29.26%).\n\n- Complaints: 1,234 tickets. The report does not say whether this count is part of all tickets; if so, the share is 20.80%.\n- App tickets: 4,767 tickets. The report does not say whether this count is part of all tickets; if so, the share is 80.35%.",
  // All of 102, and not of 4,714.
  "- المساعد: ٤٬٧١٤ محادثة.\n\nمجموع التذاكر: ١٠٢ تذكرة، المغلقة منها ١٠٢ (١٠٠٫٠٠٪)، والمفتوحة ٠ (٠٫٠٠٪).",
  // The table divides the 2,882, and not what is more than they are.
  "مجموع التذاكر: 2,882 تذكرة.\n\n- تذاكر التطبيق: 3,200 تذكرة، وهي أكثر من مجموع التذاكر.\n\nالتذاكر حسب التصنيف\tالتذاكر\tالنسبة\nشكاوى\t600\t20.82%\nاستفسارات\t1,400\t48.58%\nبلاغات\t882\t30.60%",
  // The busiest months of two channels: 8,148 + 6,115 = 14,263
  "- Phone calls: 14,213 calls. Busiest month: July 2014 (8,148).\n- Live chats: 6,136 live chats. Busiest month: July 2014 (6,115).",
  // 335 + 132 + 208 - 312 = 363, of which the last is no part of what there was to do.
  "Tickets in the Remedy 9 system: 675 in all; 312 closed (46.22%) and 363 open (53.78%).\n\n- Brought forward: 335 tickets.\n- Opened in the period: 132 tickets.\n- Closed in the period: 312 tickets.\n- Reopened in the period: 208 tickets.\n- Carried forward, as computed: 363 tickets.",
  // 115 + 6,425,092 + 118 + 106 = 6,425,431
  "6,425,431 beneficiaries got in touch in May 2025.\n\n- Branches: 115 visitors, 0.002% of the total.\n- Saudi Post: 6,425,092 beneficiaries, 99.995% of the total.\n- App: 118 beneficiaries, 0.002% of the total.\n- Telephone: 106 students, 0.002% of the total.",
])("finds no error where numbers of other things come near: %s", (text) => {
  expect(checkText(text).findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

it.each([
  [
    "We received 500 complaints, more than all of last year: 300 by phone and 210 in writing, and no others.",
    "sum-mismatch",
  ],
  // Equal parts are parts.
  ["We received 110 complaints: 50 from men and 50 from women.", "sum-mismatch"],
  ["Cause\tTickets\tShare\nPermits\t600\t20.82%\nCleaning\t1,400\t38.58%\nPayments\t882\t30.60%", "share-mismatch"],
])("still finds the error of %s", (text, code) => {
  expect(checkText(text).findings.map((finding) => finding.code)).toContain(code);
});
