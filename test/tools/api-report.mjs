// Compares the types of each entry of dist with the reports in test/package/api; with --write, renews the reports.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { builtName, entries } from "./entries.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const localBuild = process.argv.includes("--write");
mkdirSync(`${root}.reports/api`, { recursive: true });

const quiet = ["ae-undocumented", "ae-missing-release-tag", "ae-unresolved-link", "ae-forgotten-export"];
for (const name of Object.keys(entries).map(builtName)) {
  const extractorConfig = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: `${root}dist/${name}.d.ts`,
      newlineKind: "lf",
      compiler: { tsconfigFilePath: `${root}tsconfig.json` },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: `${root}test/package/api`,
        reportTempFolder: `${root}.reports/api`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: "warning" } },
        extractorMessageReporting: {
          default: { logLevel: "warning" },
          ...Object.fromEntries(quiet.map((id) => [id, { logLevel: "none" }])),
        },
        tsdocMessageReporting: { default: { logLevel: "none" } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: `${root}package.json`,
  });
  const { succeeded, apiReportChanged } = Extractor.invoke(extractorConfig, {
    localBuild,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === "error" || message.logLevel === "warning") console.error(`${name}: ${message.text}`);
    },
  });
  if (apiReportChanged && !localBuild)
    console.error(`${name}: the surface differs from its report: npm run api, and say so in CHANGELOG.md`);
  if (!succeeded) process.exitCode = 1;
}
