export { parseReport } from "./parseReport.js";
export { parseReportJson } from "./parseReportJson.js";
export { ReportError } from "./ReportError.js";
export { REPORT_ISSUE_CODES, type ReportIssue, type ReportIssueCode } from "./ReportIssue.js";
export { reportSchema } from "./reportSchema.js";
export { type ParsedReport, type ParseReportOptions, safeParseReport } from "./safeParseReport.js";
