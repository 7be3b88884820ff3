import { z } from "zod";

/** A span of the source that states something: what every answer is to be held against. */
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

/** GraphQL's side of it: spread `...Quotation` on every Evidence. */
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

/** The first so many, the words that state a fact before those that give a part of it. */
export function quotationsOf(evidence: readonly Evidence[] | undefined, most = maxQuotations): Quotation[] {
  const claims = (evidence ?? []).filter(({ role }) => role === "CLAIM");
  const others = (evidence ?? []).filter(({ role }) => role !== "CLAIM");
  return [...claims, ...others].slice(0, most).map(({ id, quote, role, start, end, speaker, turn, modality, url }) => ({
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

/** What is named often has many: an answer that an agent reads holds some of them, and says how many there are. */
export const maxQuotations = 5;
