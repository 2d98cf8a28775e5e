import { afterEach } from "vitest";

// A library has nothing to say to the console: any call fails the test it happens in.
const printed: string[] = [];
for (const method of ["debug", "error", "info", "log", "trace", "warn"] as const) {
  console[method] = (...parts: unknown[]) => {
    printed.push(`console.${method}: ${parts.map(String).join(" ")}`);
  };
}

afterEach(() => {
  const found = printed.splice(0);
  if (found.length > 0) throw new Error(`The test printed to the console:\n${found.join("\n")}`);
});
