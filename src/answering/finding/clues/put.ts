/** Notes a clue; a value of 0 is no clue. */
export type Put = (name: string, value: number) => void;
