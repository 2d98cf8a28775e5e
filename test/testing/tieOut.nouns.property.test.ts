import fc from "fast-check";
import { expect, it } from "vitest";
import type { Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { CHANNEL_KINDS, LANGUAGES, type Unit } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { formatFindings } from "../../src/testing/formatFindings.js";
import { reportArbitrary } from "../../src/testing/reportArbitrary.js";
import { checkText } from "../../src/verify/checkText.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { draws } from "../tools/draws.js";

type Counts = NonNullable<Channel["counts"]>;

/** A noun of the report's own by its English singular, and its Arabic forms in the order of the model. */
const own = (singular: string, unit: Unit, gender: "m" | "f", forms: string): Counts => {
  const [one = "", dual = "", dualOblique = "", plural = "", accusative = ""] = forms.split(" ");
  return {
    id: singular,
    unit,
    ar: { gender, singular: one, dual, dualOblique, plural, accusative },
    en: { singular, plural: `${singular}s` },
  };
};
/** By their units: those of one have a total. */
const NOUNS: readonly (readonly Counts[])[] = [
  [
    "contact",
    "call",
    own("letter", "contact", "m", "خطاب خطابان خطابين خطابات خطابًا"),
    own("visit", "contact", "f", "زيارة زيارتان زيارتين زيارات زيارة"),
  ],
  [
    "ticket",
    "complaint",
    "suggestion",
    "observation",
    "report",
    own("request", "ticket", "m", "طلب طلبان طلبين طلبات طلبًا"),
    own("case", "ticket", "f", "حالة حالتان حالتين حالات حالة"),
  ],
  [
    "beneficiary",
    own("student", "person", "m", "طالب طالبان طالبين طلاب طالبًا"),
    own("patient", "person", "m", "مريض مريضان مريضين مرضى مريضًا"),
  ],
  ["response", own("survey", "response", "f", "استبانة استبانتان استبانتين استبانات استبانة")],
];

/** Reports of channels of any kind that count few or many of any noun, of one unit or of several. */
const widened = fc
  .tuple(
    fc.oneof(...[12, 400, 90_000].map((maxCount) => reportArbitrary(fc, { maxCount }))),
    fc.oneof(...NOUNS.map((nouns) => fc.array(fc.constantFrom(...nouns), { minLength: 4, maxLength: 4 }))),
    fc.shuffledSubarray([...CHANNEL_KINDS], { minLength: 4 }),
    fc.option(fc.constantFrom(...NOUNS.flat())),
  )
  .map(
    ([{ published: _, ...report }, nouns, kinds, other]): FeedbackReport => ({
      ...report,
      channels: report.channels.map(({ name: __, ...channel }, at) => ({
        ...channel,
        kind: kinds[at] ?? channel.kind,
        counts: (at === 0 ? other : null) ?? nouns[at] ?? "contact",
      })),
    }),
  );

const errorsOf = (report: FeedbackReport): readonly string[] =>
  LANGUAGES.flatMap((language) => {
    const page = renderText(summarize(report, { language }), { bidi: "none" });
    const findings = [
      ...tieOut(page, report).findings.filter(({ severity }) => severity !== "notice"),
      ...checkText(page).findings.filter(({ severity }) => severity === "error"),
    ];
    return findings.length > 0 ? [formatFindings(findings, page)] : [];
  });

it("finds nothing wrong with a page of our own, whatever its channels count", () => {
  fc.assert(
    fc.property(widened, (report) => {
      expect(errorsOf(report)).toEqual([]);
    }),
    draws(40),
  );
});
