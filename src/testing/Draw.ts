/** The next choice among so many; 0 is the simplest. */
export type Draw = (choices: number) => number;
