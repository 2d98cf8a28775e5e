const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:[ -](?:\d\d)?\d\d)?$/;

/** Whether the folded name of a row or column is a month, also one that is a word of its own in prose. */
export function isMonthLabel(label: string): boolean {
  return MONTH.test(label);
}
