/** A text that is a telephone number in groups, and nothing else. */
export const TELEPHONE_ALONE = /^[+(]?[\d٠-٩]+[ )-][\d٠-٩ )-]*$/;
