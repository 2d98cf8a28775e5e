import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a program of `examples` prints, and the code it exits with. */
export function run(name: string, ...args: readonly string[]): Promise<{ output: string; code: number }> {
  const file = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [file, ...args], (_, output, errors) =>
      resolve({ output: output + errors, code: child.exitCode ?? 1 }),
    );
  });
}
