import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function systemChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path));
}

// The bundled one unpacks itself into TMPDIR, with a font set that has no Arabic: it gets a folder and fonts of its own.
async function bundledChromium() {
  const folder = mkdtempSync(join(tmpdir(), "chromium-"));
  process.env.TMPDIR = folder;
  // Makes it unpack the libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  const fonts = dirname(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));
  const config = join(folder, "fonts.conf");
  writeFileSync(config, `<fontconfig><dir>${fonts}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`);
  const env = { ...process.env, FONTCONFIG_FILE: config, LD_LIBRARY_PATH: join(folder, "al2023/lib") };
  return { executablePath, env, folder };
}

/**
 * A Chromium to launch: the one BF_CHROMIUM names (a path, or `bundled`), else the system's, else the one in the npm package.
 */
export async function findChromium() {
  const named = process.env.BF_CHROMIUM;
  if (named !== undefined && named !== "bundled") return { executablePath: named };
  const system = named === "bundled" ? undefined : systemChromium();
  return system === undefined ? bundledChromium() : { executablePath: system };
}
