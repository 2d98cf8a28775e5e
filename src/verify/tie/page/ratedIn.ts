const RATED = "satisfaction/";

/** What is rated among the parts that a label about satisfaction names, called as a channel may be: "Satisfied with the call centre". */
export function ratedIn(parts: readonly string[], subject: string | undefined): readonly string[] {
  if (subject !== "satisfaction") return [];
  return parts.flatMap((part) => (part.startsWith(RATED) ? [part.slice(RATED.length)] : []));
}
