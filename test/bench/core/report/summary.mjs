import { renderText, summarize } from "beneficiary-feedback";

export const run = (report) => renderText(summarize(report, { language: "ar" }));
export function check(text, floor) {
  const digits = [...floor.total.toLocaleString("ar-SA-u-nu-arab")].filter((sign) => /[٠-٩]/.test(sign)).join("");
  if (!text.replaceAll("٬", "").includes(digits)) throw new Error("the summary lacks the grand total");
}
