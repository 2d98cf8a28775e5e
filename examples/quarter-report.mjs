// What `npm start` runs: the report of the first quarter of 2021 in Arabic, then what was checked, with which outcome.
import { existsSync, readFileSync } from "node:fs";
import { firstQuarter2021, formatCount, reconcile, renderText, summarize, tieOut } from "beneficiary-feedback";
import { alignTables } from "./alignTables.mjs";

const WORDS = {
  passed: "سليمة",
  failed: "فيها خطأ",
  incomplete: "غير مكتملة",
  "nothing-checked": "لم يُفحص شيء",
  pass: "المطابق",
  "pass-within-rounding": "المطابق بالتقريب",
  fail: "المخالف",
  "cannot-check": "المتعذر فحصه",
  matched: "المطابق",
  "within-rounding": "المطابق بالتقريب",
  contradicted: "المخالف",
  classed: "سنوات وهواتف ونحوها",
  unexplained: "ما لا أصل له في البيانات",
  error: "خطأ",
  warning: "تنبيه",
  notice: "ملحوظة لغوية",
};

const page = renderText(summarize(firstQuarter2021));
console.log(`${alignTables(page)}\nالتحقق\n`);
say("الأعداد المنشورة مقابل البيانات", reconcile(firstQuarter2021, { language: "ar" }));
say("أعداد هذه الصفحة مقابل البيانات", tieOut(page, firstQuarter2021, { language: "ar" }));

const published = new URL("../../shared/reference/moj-2021-q1.txt", import.meta.url);
if (existsSync(published)) {
  const text = readFileSync(published, "utf8");
  say("أعداد النص المنشور مقابل البيانات", tieOut(text, firstQuarter2021, { language: "ar" }));
} else console.log("- أعداد النص المنشور: لم تُفحص؛ فالنص غير موجود هنا.");

function say(what, { status, counts, findings }) {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  const parts = some.map(([outcome, count]) => `${WORDS[outcome]}: ${formatCount(count, { bidi: "isolate" })}`);
  console.log(`- ${what}: ${WORDS[status]} (${parts.join("، ")}).`);
  for (const { severity, message } of findings) console.log(`  - ${WORDS[severity]}: ${message}`);
  if (status !== "passed") process.exitCode = 1;
}
