import type { Language } from "../../model/lists.js";
import type { Slip } from "./slipOf.js";

/** What a slip is called at the end of a message. */
export const SLIP_WORDS: Readonly<Record<Language, Readonly<Record<Slip, string>>>> = {
  en: {
    "swapped-digits": "; two digits swapped",
    "wrong-digit": "; one digit wrong",
    "dropped-digit": "; a digit dropped",
    "doubled-digit": "; a digit too many",
    scale: "; off by a power of ten",
  },
  ar: {
    "swapped-digits": "؛ تبادلت خانتان موضعيهما",
    "wrong-digit": "؛ اختلفت خانة واحدة",
    "dropped-digit": "؛ سقطت خانة",
    "doubled-digit": "؛ زادت خانة",
    scale: "؛ أُزيحت المنزلة العشرية",
  },
};
