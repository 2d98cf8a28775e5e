import { foldText } from "../../../language/foldText.js";
import type { Item } from "../relations/Relation.js";

/** A time of the prose, with its minutes and seconds put together. */
export interface Duration extends Item {
  /** How long it is in seconds; absent where its unit has no length of its own. */
  readonly seconds?: number;
  /** The seconds of the smallest unit that it is told in. */
  readonly step: number;
  /** It is told in two units. */
  readonly isParted: boolean;
}

const LENGTHS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
};
/** From the first number of a time on: "3 min 42 s", `3 دقائق و12 ثانية`. */
const REST =
  /^\s?(?:[a-z]{1,7}\.?|[أ-ي]{2,7}ً?)?[,،]?\s?(?:and |و ?)?(\d{1,2})\s?(?:(s(?:ec(?:ond)?s?)?|ث[ء-ي]{0,6})|(m(?:in(?:ute)?s?)?|د[ء-ي]{0,6})|h(?:(?:ou)?rs?)?|س[ء-ي]{0,6})(?![a-zء-ي])/i;
const TAIL = 32;

/** The times of a passage in their order, "3 minutes 12 seconds" as one. */
export function durationsIn(text: string, times: readonly Item[]): readonly Duration[] {
  let end = 0;
  return times.flatMap((time): readonly Duration[] => {
    if (time.start < end) return [];
    const unit = LENGTHS[time.noun ?? ""];
    const step = unit === undefined ? 0 : unit * 10 ** -time.figure.decimals;
    const whole = { ...time, step, isParted: false, ...(unit !== undefined && { seconds: time.value * unit }) };
    if (unit === undefined) return [whole];
    const found = REST.exec(text.slice(time.end, time.end + TAIL));
    const [rest = "", amount, isSeconds, isMinutes] = found ?? [];
    const smaller = isSeconds !== undefined ? 1 : isMinutes !== undefined ? 60 : 3600;
    if (found === null || smaller >= unit) return [whole];
    end = time.end + rest.length;
    const after = foldText(text.slice(end, end + TAIL).split(/\n|[.] /)[0] ?? "");
    return [
      { ...whole, seconds: time.value * unit + Number(amount) * smaller, step: smaller, end, after, isParted: true },
    ];
  });
}
