/** Groups of three between marks of other habits, `496،185` and `649’940`; of two, `1,23,968`; between blanks before what they count. */
const GROUPED =
  /(?<![\d٠-٩۰-۹][.,٫٬،'’ ]?)[\d٠-٩۰-۹]{1,3}(?:(?:[،'’][\d٠-٩۰-۹]{3})+|(?:(?<![\d٠-٩۰-۹]{3}),[\d٠-٩۰-۹]{2})+,[\d٠-٩۰-۹]{3}|(?: [\d٠-٩۰-۹]{3})+(?= [a-zء-ي]))(?![\d٠-٩۰-۹])/i;
/** A share or a mean with a comma before its decimals. */
const DECIMALS = /(?<![\d٠-٩۰-۹.,٫٬،'’])([\d٠-٩۰-۹]{1,3})[,،]([\d٠-٩۰-۹]{1,2})(?![\d٠-٩۰-۹]|[.,٫٬،'’ ][\d٠-٩۰-۹])/;
/** Brackets around all, which say of a count or a share that it stands in brackets. */
const BRACKETS = /^\s*\(([^()]*)\)\s*$/;

/** A printed text with its number in a form that is read anywhere; the same where it is written so. A change in brackets may be a fall. */
export function plainNumeral(printed: string, form: string | undefined): string {
  const bare = form?.startsWith("signed-") ? printed : printed.replace(BRACKETS, "$1");
  const grouped = bare.replace(GROUPED, (groups) => groups.replace(/[^\d٠-٩۰-۹]/g, ""));
  return form?.endsWith("count") ? grouped : grouped.replace(DECIMALS, "$1.$2");
}
