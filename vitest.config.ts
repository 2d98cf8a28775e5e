import { defineConfig } from "vitest/config";

const notRooms = [
  "test/package/**",
  "test/structure/**",
  "test/browser/**",
  "test/bench/**",
  "test/tools/**",
  "test/examples/**",
];
// The rooms that see dates or period keys; a structure test keeps Date and Intl out of all others.
const zonedRooms = ["periods", "tally", "metrics", "figures", "summary", "read", "schema"];
const failOnConsole = "test/tools/fail-on-console.ts";

// The databases are asked in nine zones of their own, and starting them takes long: once is enough.
const once = ["test/tally/warehouse.test.ts"];

// The rooms keep no state, and a test leaves none behind, so the files of a project share their modules: loading them anew
// for each of 350 files, in four time zones, took two thirds of the time.
const inZone = (TZ: string, name: string, include: string[]) => ({
  test: {
    name,
    isolate: false,
    include,
    exclude: name === "rooms" ? notRooms : [...notRooms, ...once],
    testTimeout: 60_000,
    env: { TZ },
    provide: { zone: TZ },
    setupFiles: [failOnConsole, "test/tools/expect-zone.ts", "test/tools/draws.ts"],
  },
});

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: "100%",
    projects: [
      inZone("UTC", "rooms", ["test/**/*.test.ts"]),
      ...["Asia/Riyadh", "America/New_York", "Pacific/Apia"].map((zone) =>
        inZone(
          zone,
          zone,
          zonedRooms.map((room) => `test/${room}/**/*.test.ts`),
        ),
      ),
      {
        test: {
          name: "structure",
          isolate: false,
          testTimeout: 20_000,
          include: ["test/structure/**/*.test.ts"],
          setupFiles: [failOnConsole],
        },
      },
      {
        test: {
          name: "examples",
          isolate: false,
          testTimeout: 20_000,
          include: [".examples/**/*.test.ts", "examples/**/*.test.mjs", "test/examples/**/*.test.ts"],
          setupFiles: [failOnConsole],
        },
      },
      {
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: "test/package/foreignProject.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
