import { FLOORS, PACKAGES, SEES } from "./rooms.js";
import { type Import, isBarrel, isThere, roomOf, type SourceFile } from "./sourceFiles.js";

const allows = (places: readonly string[], path: string) => places.some((place) => path.startsWith(place));

function floorProblem(path: string, target: string): string | undefined {
  for (const [part, floors] of Object.entries(FLOORS)) {
    if (!target.startsWith(part)) continue;
    const [from, to] = [path, target].map((file) => floors.indexOf(file.slice(part.length).split("/")[0] ?? ""));
    const isInside = path.startsWith(part) && path.slice(part.length).includes("/");
    if (isInside && (to === undefined || to < 0 || from === undefined || from < to))
      return `${path} imports ${target}, which stands above it`;
  }
  return undefined;
}

function problemOf(path: string, { target, relative, typeOnly }: Import): string | undefined {
  if (!relative) {
    const name = target.startsWith("node:")
      ? "node"
      : Object.keys(PACKAGES).find((known) => `${target}/`.startsWith(`${known}/`));
    if (name === undefined) return `${path} imports ${target}, which no room may`;
    return allows(PACKAGES[name] ?? [], path)
      ? undefined
      : `${path} imports ${target}, which belongs to ${PACKAGES[name]}`;
  }
  if (!isThere(target)) return `${path} imports ${target}, which is not there (a relative import ends in .js)`;
  const isRoot = roomOf(path) === "" && roomOf(target) === "";
  if (isBarrel(target) && !typeOnly && !isRoot)
    return `${path} imports a value from ${target} instead of the file that defines it`;
  const [from, to] = [roomOf(path), roomOf(target)];
  if (isBarrel(path) || isBarrel(target)) return undefined;
  if (from === to) return floorProblem(path, target);
  const seen = SEES[from];
  if (seen === undefined) return `${path} is in a room that test/structure/rooms.ts does not know`;
  return seen.includes(to) ? undefined : `${path} imports ${target}: ${from} does not see ${to}`;
}

/** Imports that no room, or not this one, may make. */
export function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, imports }) => imports.flatMap((found) => problemOf(path, found) ?? []));
}

/** The first cycle of value imports through each file, if any. */
export function importCycles(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map(
    files.map(({ path, imports }) => [path, imports.filter((i) => i.relative && !i.typeOnly).map((i) => i.target)]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(" -> "));
    if (start >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return cycles;
}
