import { defineConfig } from "vitest/config";

// Stryker reads a plain configuration: the tests of one room, in one time zone.
export default defineConfig({
  test: {
    include: [`test/${process.env["ROOM"] ?? "*"}/**/*.test.ts`],
    exclude: ["test/{package,structure,browser,bench,tools}/**"],
    // Stryker runs tests in threads, where process.env.TZ cannot be changed on the way.
    testNamePattern: /^(?!.*time zone of the machine)/,
    testTimeout: 20_000,
    env: { TZ: "UTC" },
  },
});
