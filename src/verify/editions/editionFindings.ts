import { BASIS_NAMES } from "../../language/basisNames.js";
import { convertDigits } from "../../language/convertDigits.js";
import { formatCount } from "../../language/formatCount.js";
import { formatDay } from "../../language/formatDay.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import type { Finding, Severity } from "../../model/Finding.js";
import type { CountBasis, Language } from "../../model/lists.js";
import { isDay } from "../../periods/isDay.js";
import { fill } from "../reconcile/fill.js";
import { cellText } from "./cellText.js";
import { changedLabel } from "./changedLabel.js";
import { changedNames } from "./changedNames.js";
import type { EditionComparison } from "./EditionComparison.js";
import { listApart } from "./listApart.js";
import { listDetails } from "./listDetails.js";
import { listMeanings } from "./listMeanings.js";
import { EDITION_WORDS, type EditionFindingCode } from "./words.js";

/** A figure of the contacts of all channels, and a share of them. */
const OF_ALL = /^contacts\/(?:\d{4}|.*\/share-of-channels$)|^initiatives\/.*contacts?$/;

/** What a reader of two editions must be told beside the changes themselves. */
export function editionFindings(
  before: FeedbackReport,
  after: FeedbackReport,
  {
    changes,
    moved,
    channelsAdded,
    channelsRemoved,
    used,
  }: Pick<EditionComparison, "changes" | "moved" | "channelsAdded" | "channelsRemoved"> & {
    /** The figures whose declared changes explain one of these. */
    readonly used: ReadonlySet<string>;
  },
  known: ReadonlySet<string>,
  language: Language,
): Finding[] {
  const found: Finding[] = [];
  const add = (code: EditionFindingCode, severity: Severity, path?: string, from = "", to = "") => {
    const { apart, findings } = EDITION_WORDS[language];
    const template = code === "meaning-changed" && to === "" ? apart : findings[code];
    const message = fill(template, { path: path ?? "", before: from, after: to }, language);
    found.push({ code, severity, message, ...(path === undefined ? {} : { path }) });
  };
  // What one of the two leaves unsaid has not changed.
  const differ = (code: EditionFindingCode, severity: Severity, path: string, from = "", to = "") => {
    if (from !== "" && to !== "" && from !== to) add(code, severity, path, from, to);
  };

  const [first, second] = [before.edition?.number, after.edition?.number];
  if (first !== undefined && second !== undefined && second <= first)
    add(
      "edition-not-newer",
      "warning",
      "edition.number",
      formatCount(first, { language }),
      formatCount(second, { language }),
    );
  const [name = {}, newName = {}] = [before.publisher?.name, after.publisher?.name];
  const isNew = (each: Language): boolean =>
    name[each] !== undefined && newName[each] !== undefined && name[each] !== newName[each];
  const shared = name.ar !== undefined && newName.ar !== undefined ? "ar" : "en";
  const said = isNew(language) ? language : shared;
  if (isNew(shared)) differ("publisher-changed", "warning", "publisher.name", name[said], newName[said]);
  const bases = [before, after].map(({ tickets }) => basisText(tickets?.basis, language));
  differ("basis-changed", "warning", "tickets.basis", ...bases);
  differ(
    "as-of-changed",
    "notice",
    "tickets.asOf",
    ...[before, after].map(({ tickets }) => dayText(tickets?.asOf, language)),
  );
  for (const id of channelsAdded) add("channel-added", "warning", `channels.${id}`);
  for (const id of channelsRemoved) add("channel-removed", "warning", `channels.${id}`);
  const meanings = listMeanings(after);
  for (const [path, meaning] of listMeanings(before))
    differ("meaning-changed", "warning", path, meaning, meanings.get(path));
  // What is under the name of another is no longer what it was; a name of its own may be that of the same.
  for (const { path, isTaken, ...texts } of changedNames(before, after, language))
    add(isTaken ? "meaning-changed" : "name-changed", "warning", path, texts.before, texts.after);
  // What is printed of a number follows it.
  const happened = new Set([...[...changes, ...moved].map(({ figure }) => figure), ...used]);
  const details = listDetails(after, language);
  for (const [path, detail] of listDetails(before, language)) {
    const [from = "", to = ""] = changedLabel(detail, details.get(path) ?? {}, language) ?? [];
    const [, figure] = /^published\.(.+)/.exec(path) ?? [];
    if (from === "" || (figure !== undefined && happened.has(figure))) continue;
    differ("detail-changed", "warning", path, from, to);
    if (figure !== undefined) happened.add(figure);
  }
  for (const path of listApart(before, after)) add("meaning-changed", "warning", path);
  for (const { figure, kind, outcome, reason, ...sides } of changes) {
    if (outcome === "restated" || outcome === "filled") continue;
    const texts = [cellText(sides.before, language), cellText(sides.after, language)] as const;
    // That its channel is gone has been told.
    if (kind === "unexplained" && channelsRemoved.some((id) => figure.startsWith(`contacts/${id}/`))) continue;
    if (kind === "unexplained") add("unexplained-change", "warning", figure, ...texts);
    else if (reason === undefined) add("no-reason", "notice", figure, ...texts);
  }
  const declared = new Set(after.edition?.changes?.map(({ figure }) => figure));
  // What numbers are of may move them, and has been told; so have channels that came or went, of which no count of a month before need be there.
  const isTold = (figure: string) => channelsAdded.length + channelsRemoved.length > 0 && OF_ALL.test(figure);
  if (!found.some(({ code }) => code === "meaning-changed" || code === "basis-changed"))
    for (const { figure, because } of moved)
      if (because.length === 0 && !declared.has(figure) && !isTold(figure)) add("moved-alone", "warning", figure);
  for (const { figure } of after.edition?.changes ?? [])
    if (!happened.has(figure)) add(known.has(figure) ? "declared-change-absent" : "unknown-figure", "warning", figure);
  return found;
}

function basisText(basis: CountBasis | undefined, language: Language): string | undefined {
  return basis === undefined || basis === "unstated" ? undefined : BASIS_NAMES[basis][language];
}

function dayText(asOf: string | undefined, language: Language): string | undefined {
  if (asOf === undefined || isDay(asOf)) return asOf && formatDay(asOf, { language });
  const [, day = "", time = "", offset = ""] = /^(.{10})T(\d\d:\d\d).*?(Z|[-+]\d\d:\d\d)$/.exec(asOf) ?? [];
  if (!isDay(day)) return asOf;
  const clock = (text: string) => convertDigits(text, language === "ar" ? "arab" : "latn");
  const values = {
    day: formatDay(day, { language }),
    time: clock(time),
    zone: clock(offset === "Z" ? "+00:00" : offset),
  };
  return EDITION_WORDS[language].moment.replace(
    /\{(day|time|zone)\}/g,
    (_, name: "day" | "time" | "zone") => values[name],
  );
}
