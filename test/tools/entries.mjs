import { readFileSync } from "node:fs";

/** The entries of the package by subpath; the one list that the build, the exports and the checks are made from. */
export const entries = JSON.parse(readFileSync(new URL("entries.json", import.meta.url), "utf8"));

/** `.` is built as `index`, `./decimal` as `decimal`. */
export const builtName = (subpath) => (subpath === "." ? "index" : subpath.slice(2));
