/** A name, a colon and its number: "Complaints: 2,184 (42 %)". */
const LABELLED = /^[^\d٠-٩|:]*[a-zء-ي][^\d٠-٩|:]*:[^\d٠-٩|a-zء-ي]{0,20}[\d٠-٩]/i;
const LONGEST = 300;

/** A text in which names and their numbers that bars part, as in two languages side by side, have a line each; every number keeps its place. */
export function withLabelLines(text: string): string {
  if (!text.includes("|")) return text;
  return text
    .split("\n")
    .map((line) => (isLabels(line) ? line.replaceAll("|", "\n") : line))
    .join("\n");
}

function isLabels(line: string): boolean {
  if (!line.includes("|") || line.length > LONGEST) return false;
  return line.split("|").every((part) => LABELLED.test(part));
}
