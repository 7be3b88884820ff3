import { z } from "zod";

/** A quotation of the source. */
export const quotation = z.object({
  id: z.string().describe("Id of the Evidence."),
  quote: z.string().describe("The words, verbatim."),
  speaker: z
    .string()
    .optional()
    .describe("Who said them; missing for an outlet's question and for the document's own text."),
  modality: z.string().optional().describe("REPORTED, ONGOING, PLANNED or ATTRIBUTED."),
  role: z.string().describe("CLAIM states the fact; SUBJECT, PERIOD and COMPARISON give a part of it."),
  start: z.number().describe("UTF-16 offset of the first character in the source text."),
  end: z.number().describe("Offset after the last character."),
  turn: z.string().optional().describe("Id of the speaker's turn."),
  url: z.string().optional().describe("The published page, opening at the quotation."),
});
export type Quotation = z.output<typeof quotation>;

/** Fragment `Quotation`, for every Evidence. */
export const quotationFragment = /* GraphQL */ `
  fragment Quotation on Evidence {
    id
    quote
    role
    modality
    start
    end
    url
    speaker {
      name
    }
    turn {
      id
    }
  }
`;

/** Data of the fragment. */
export interface Evidence {
  readonly id: string;
  readonly quote: string;
  readonly role: string;
  readonly modality: string | null;
  readonly start: number;
  readonly end: number;
  readonly url: string | null;
  readonly speaker: { readonly name: string } | null;
  readonly turn: { readonly id: string } | null;
}

/** Converts the first quotations, claims before those that state only a part of a fact. */
export function quotationsOf(evidence: readonly Evidence[] | undefined, max = maxQuotations): Quotation[] {
  const claims = (evidence ?? []).filter(({ role }) => role === "CLAIM");
  const others = (evidence ?? []).filter(({ role }) => role !== "CLAIM");
  return [...claims, ...others].slice(0, max).map(({ id, quote, role, start, end, speaker, turn, modality, url }) => ({
    id,
    quote,
    role,
    start,
    end,
    ...(speaker ? { speaker: speaker.name } : {}),
    ...(modality === null ? {} : { modality }),
    ...(turn ? { turn: turn.id } : {}),
    ...(url === null ? {} : { url }),
  }));
}

/** Default maximum of quotations in an answer, which also has their number. */
const maxQuotations = 5;
