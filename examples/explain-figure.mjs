// Explains figures of the quarter: node examples/explain-figure.mjs [figure id …]
import { explainFigure, firstQuarter2021 } from "beneficiary-feedback";

const asked = process.argv.slice(2);
const ids =
  asked.length > 0
    ? asked
    : ["contacts/2021-Q1", "contacts/calls/2021-03/month-change-percent-per-day", "tickets/2021-Q1/closure-rate"];
for (const id of ids) {
  console.log(id);
  console.log(`  ${explainFigure(firstQuarter2021, id, { language: "en" }).replaceAll("\n", "\n  ")}`);
}
