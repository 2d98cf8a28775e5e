// Reads a report from JSON, and says in Arabic what is wrong with one that has a mistake.
import { readFileSync } from "node:fs";
import { countedNoun, quarterTotal } from "beneficiary-feedback";
import { parseReportJson, safeParseReport } from "beneficiary-feedback/schema";

const report = parseReportJson(readFileSync(new URL("first-quarter-2021.json", import.meta.url), "utf8"));
const calls = quarterTotal(report, "calls");
if (calls.status === "ok") console.log(`مكالمات الربع: ${countedNoun(calls.value, "call")}`);

const [channel] = report.channels;
const mistaken = { ...report, channels: [{ ...channel, months: { "2021-01": "٢٨٧٨٥٣", "2021-13": 1 } }] };
const parsed = safeParseReport(mistaken, { language: "ar" });
if (!parsed.ok) for (const { message } of parsed.issues) console.log(message);
