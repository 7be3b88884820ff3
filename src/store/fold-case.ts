/** A text as tests that ignore case see it: compatibility forms unified (fullwidth letters), lower case. */
export const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
