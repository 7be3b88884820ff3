/** Functions over the numbers of a group. */
export const functions = ["sum", "avg", "min", "max"] as const;
export type AggregateFunction = (typeof functions)[number];

/** Largest number of groups in an answer: where `first` is given, and where it is not. */
export const maxGroups = { withFirst: 1000, withoutFirst: 100 };
