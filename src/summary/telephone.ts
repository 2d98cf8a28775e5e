/** A telephone number in groups, or with a plus: among Arabic letters its groups change places. A range of years is shorter. */
export const TELEPHONE = /(?:\+|\d+[ -])[\d -]{7,}\d/g;
