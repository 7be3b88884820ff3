import { Entity } from "./entity.js";
import { oneOf } from "./enum.js";
import { Day, OneOf, Text } from "./field.js";
import { KindOf } from "./kind.js";

export const Instrument = oneOf("Instrument", "What form a policy has.", {
  ACTION_PLAN: "A plan of actions over a time.",
  INITIATIVE: "A named initiative or approach.",
  REGULATION: "A binding regulation.",
  SPECIFICATION: "Specifications that an industry is assessed by.",
  STANDARD_SYSTEM: "A system of technical standards.",
  GUIDELINE: "Guiding opinions or guidance.",
  PROGRAM: "A programme of support.",
  PILOT: "A pilot or trial.",
  CAMPAIGN: "A campaign, tour or promotional activity.",
  FUND: "An investment fund.",
  SUBSIDY: "A subsidy or trade-in support.",
  PROJECT: "A construction or innovation project.",
  REPORT: "A report or white paper.",
});

export const Stage = oneOf("Stage", "How far a policy has come, by the words of its latest source.", {
  ANNOUNCED: "Said to be coming.",
  DRAFTING: "Said to be in drafting.",
  ISSUED: "Issued or launched.",
  IN_FORCE: "Being carried out.",
  REVISED: "Issued anew in a revised form.",
  COMPLETED: "Said to be completed.",
});

@KindOf({
  prefix: "policy",
  plural: "policies",
  doc: "A policy, plan or measure that a public body announces, with its form and how far it has come.",
  label: { en: "Policy", plural: "Policies", zh: "政策" },
  jsonLd: ["schema:CreativeWork", "prov:Plan"],
  drawn: { rank: 1, mark: "M-7-7H7V7H-7Z", light: "#a92f24", dark: "#f08a7c" },
})
export class Policy extends Entity {
  @OneOf(Instrument, { required: true, doc: "What form it has." })
  instrument!: keyof typeof Instrument;

  @OneOf(Stage, {
    required: true,
    history: "stages",
    doc: "How far it has come, by the words of its latest source.",
  })
  stage!: keyof typeof Stage;

  @Text({ doc: "Which edition. Example: `2025`." })
  edition?: string;

  @Day({ doc: "Day of issue, to the precision that a source gives. Example: `2025-02`." })
  issuedOn?: string;
}
