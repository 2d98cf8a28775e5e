import { constants } from "node:fs";
import { access, chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Terminal } from "./CommandLine.js";

/** What a folder or a mount says that takes no file beside the one that is there. */
const FIXED: readonly unknown[] = ["EACCES", "EBUSY", "EPERM", "EROFS"];

/**
 * Writes a file whole or not at all: into one beside it, which then takes its name. Where the disk is full or the process is ended, what
 * stood there before still does.
 */
export async function writeWhole(name: string, text: string, { cancellable, signal }: Terminal): Promise<void> {
  await cancellable(async () => {
    const old = await stat(name).catch(() => undefined);
    // A file that may not be written is not replaced either, and a link goes on leading to its file.
    if (old !== undefined) await access(name, constants.W_OK);
    const target = old === undefined ? name : await realpath(name);
    const part = `${target}.${process.pid}.part`;
    try {
      await writeFile(part, text, { signal });
      if (old !== undefined) await chmod(part, old.mode);
      await rename(part, target);
    } catch (error) {
      await rm(part, { force: true });
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (old === undefined || !FIXED.includes(code)) throw error;
      await writeFile(target, text);
    }
  });
}
