import type { FigureWriter } from "./figureWriter.js";

/** Whether a figure is known, and nothing. */
export function isNone(id: string, writer: FigureWriter): boolean {
  const result = writer.find(id)?.result;
  return result?.status === "ok" && result.value === 0;
}
