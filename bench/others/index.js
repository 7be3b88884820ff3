/** Rows that are no timed request: each `measure(context)` gives a table, and what it is held to. */
export const others = [];
