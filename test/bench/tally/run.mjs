// Records, files and streams to counts, against the floors and the rivals: npm run bench, or node run.mjs [--long] [--strict].
import { fileURLToPath } from "node:url";
import { conclude } from "../verdict.mjs";
import { benchCsv } from "./csv.mjs";
import { benchNdjson } from "./ndjson.mjs";
import { benchRecords } from "./records.mjs";
import { benchScale } from "./scale.mjs";

export async function benchTally() {
  benchRecords();
  benchCsv();
  benchNdjson();
  await benchScale();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await benchTally();
  conclude();
}
