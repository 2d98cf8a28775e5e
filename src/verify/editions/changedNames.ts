import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { LANGUAGES, type Language } from "../../model/lists.js";
import { changedLabel } from "./changedLabel.js";
import { listNames } from "./listNames.js";

/** A name that changed; `isTaken` where another of the same list had it before, so that the numbers are of somebody else. */
export interface ChangedName {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly isTaken: boolean;
}

/** What is called otherwise in the later edition, in the order of the earlier one. */
export function changedNames(before: FeedbackReport, after: FeedbackReport, language: Language): ChangedName[] {
  const [former, names] = [listNames(before), listNames(after)];
  const taken = new Set(
    [...former.values()].flatMap(({ name, among }) => LANGUAGES.map((each) => `${among} ${each} ${name[each]}`)),
  );
  return [...former].flatMap(([path, { name, among }]) => {
    const now = names.get(path)?.name ?? {};
    const changed = changedLabel(name, now, language);
    if (changed === undefined) return [];
    const isTaken = LANGUAGES.some(
      (each) =>
        name[each] !== undefined && now[each] !== name[each] && taken.has(`${among} ${each} ${now[each] ?? "\n"}`),
    );
    return [{ path, before: changed[0], after: changed[1], isTaken }];
  });
}
