const TIME =
  /^(?:\d{1,3} ?(?:h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|س|ساعه|ساعات|د|دقيقه|دقايق|ث|ثانيه|ثواني)\.?(?:,? | و ?)?){2,3}$/;

/** Whether a folded cell holds a time of several units, which is no part of a sum: "5m 30s", `5 د 30 ث`. */
export function isTimeText(text: string): boolean {
  return TIME.test(text);
}
