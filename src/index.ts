export * from "./base.js";
export * from "./checking.js";
export * from "./counting.js";
export * from "./pages.js";
export * from "./reading.js";
export * from "./summaries.js";
export * from "./texts.js";
