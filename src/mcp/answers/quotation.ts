import { z } from "zod";

const named = z.object({ id: z.string(), name: z.string() });

/** A quotation of the source. */
export const quotation = z.object({
  id: z.string().describe("Id of the Evidence: `get_entity` of it has offsets, role and address."),
  quote: z.string().describe("The words, verbatim."),
  speaker: named
    .optional()
    .describe("Who said them; missing for an outlet's question and for the document's own text."),
  modality: z.string().optional().describe("ONGOING, PLANNED or ATTRIBUTED; missing where reported as done."),
  turn: named.optional().describe("The speaker's turn."),
});
export type Quotation = z.output<typeof quotation>;

/** Fragment `Quotation`, for every Evidence. */
export const quotationFragment = /* GraphQL */ `
  fragment Quotation on Evidence {
    id
    quote
    role
    modality
    speaker {
      id
      label
    }
    turn {
      id
      label
    }
  }
`;

interface Named {
  readonly id: string;
  readonly label: string;
}

/** Data of the fragment. */
export interface Evidence {
  readonly id: string;
  readonly quote: string;
  readonly role: string;
  readonly modality: string | null;
  readonly speaker: Named | null;
  readonly turn: Named | null;
}

/** Converts the first quotations, claims before those that state only a part of a fact. */
export function quotationsOf(evidence: readonly Evidence[] | undefined, max = maxQuotations): Quotation[] {
  const claims = (evidence ?? []).filter(({ role }) => role === "CLAIM");
  const others = (evidence ?? []).filter(({ role }) => role !== "CLAIM");
  return [...claims, ...others].slice(0, max).map(({ id, quote, speaker, turn, modality }) => ({
    id,
    quote,
    ...(speaker ? { speaker: namedOf(speaker) } : {}),
    ...(modality === null || modality === "REPORTED" ? {} : { modality }),
    ...(turn ? { turn: namedOf(turn) } : {}),
  }));
}

/** The first quotation as a line shows it; empty without one. */
export function quotationLine([first]: readonly Quotation[]): string {
  if (!first) return "";
  const who = [first.speaker?.name, first.modality].filter(Boolean).join(", ");
  return ` “${first.quote}”${who && ` (${who})`}`;
}

const namedOf = ({ id, label }: Named) => ({ id, name: label });

/** Default maximum of quotations of a fact. */
const maxQuotations = 2;
