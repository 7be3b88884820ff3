/** Folds a text for comparison without case and width: NFKC (fullwidth letters become ASCII), then lower case. */
export const foldCase = (text: string): string => text.normalize("NFKC").toLowerCase();
