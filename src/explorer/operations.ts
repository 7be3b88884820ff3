// Written by npm run explorer:types from operations/ and the schema.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
/** What has become of a commitment, by later sources. */
export type CommitmentStatus =
  /** Its day has passed without a report. */
  | "LAPSED"
  /** Nothing later is known. */
  | "OPEN"
  /** Said again later. */
  | "REAFFIRMED"
  /** Later reported as done. */
  | "REPORTED_DONE";

/** With what a change or difference compares. */
export type ComparisonBasis =
  /** An average a year over several years. */
  | "ANNUAL_AVERAGE"
  /** The state before a measure was taken. */
  | "BEFORE_AFTER"
  /** Another metric in the same period. */
  | "OTHER_METRIC"
  /** The period just before. */
  | "PREVIOUS_PERIOD"
  /** The end of the year before. */
  | "PREVIOUS_YEAR_END"
  /** The whole of the year before. */
  | "PREVIOUS_YEAR_WHOLE"
  /** The same period of the year before. */
  | "YEAR_ON_YEAR";

/** What a span contributes to the fact that cites it. */
export type EvidenceRole =
  /** It states the fact. */
  | "CLAIM"
  /** It tells with what is compared. */
  | "COMPARISON"
  /** It tells the time. */
  | "PERIOD"
  /** It tells what the fact is about. */
  | "SUBJECT";

/** How binding a commitment is. */
export type Force =
  /** A speaker says that it will be done ("we will …"). */
  | "PROMISE"
  /** A rule demands it. */
  | "REQUIREMENT";

/** What form a policy has. */
export type Instrument =
  /** A plan of actions over a time. */
  | "ACTION_PLAN"
  /** A campaign, tour or promotional activity. */
  | "CAMPAIGN"
  /** An investment fund. */
  | "FUND"
  /** Guiding opinions or guidance. */
  | "GUIDELINE"
  /** A named initiative or approach. */
  | "INITIATIVE"
  /** A pilot or trial. */
  | "PILOT"
  /** A programme of support. */
  | "PROGRAM"
  /** A construction or innovation project. */
  | "PROJECT"
  /** A binding regulation. */
  | "REGULATION"
  /** A report or white paper. */
  | "REPORT"
  /** Specifications that an industry is assessed by. */
  | "SPECIFICATION"
  /** A system of technical standards. */
  | "STANDARD_SYSTEM"
  /** A subsidy or trade-in support. */
  | "SUBSIDY";

/** What a policy means to do to what it targets. */
export type Intent =
  /** Make it grow, spread or happen. */
  | "PROMOTE"
  /** Set rules or standards for it. */
  | "REGULATE"
  /** Limit or prevent it. */
  | "RESTRICT"
  /** Help it with money, services or conditions. */
  | "SUPPORT"
  /** Transform or improve it. */
  | "UPGRADE";

/** The closed list of kinds. */
export type KindName =
  /** One promise ("we will …") or requirement: who commits, to what, on what, by when. */
  | "Commitment"
  /** A published source: one press briefing. Its text is not redistributed; spans point into it. */
  | "Document"
  /** A class of enterprises, brands, factories or clusters that policy names. Example: "little giant" firms. */
  | "EnterpriseClass"
  /** A meeting, conference or visit. Example: the Central Economic Work Conference. */
  | "Event"
  /** A span of a document that states a fact: offsets, quotation, speaker. */
  | "Evidence"
  /** A public body that governs: a ministry, office, bureau or party body. */
  | "GovernmentBody"
  /** An industry: a section or division of GB/T 4754-2017, or a grouping in a speaker's words. */
  | "Industry"
  /** Something built for many to use. Example: 5G base stations, computing power centers. */
  | "Infrastructure"
  /** A statistical variable: which property of what is counted or measured. Its values are in `observations`. */
  | "Metric"
  /** One value of a metric as a speaker gave it, with unit, period, comparison and the words themselves. */
  | "Observation"
  /** A person who holds a public post. The posts are in `posts`. */
  | "Official"
  /** An organization that is not a public body: an outlet, a company, an alliance, a community. */
  | "Organization"
  /** A sentence of a document. Held only where the source text was at hand when the briefing was loaded. */
  | "Passage"
  /** A country, province, municipality, city or region. */
  | "Place"
  /** A policy, plan or measure that a public body announces, with its form and how far it has come. */
  | "Policy"
  /** A product or class of products. Example: humanoid robots, crude steel. */
  | "Product"
  /** A technology. Example: large AI models, 5G. */
  | "Technology"
  /** One speaker's turn in a briefing. Turns follow one another without gap or overlap, front and back matter included. */
  | "Turn";

/** Which way a relation runs, seen from the node that is asked. */
export type LinkDirection =
  /** From the other to it. */
  | "IN"
  /** From it to the other. */
  | "OUT";

/** How a speaker presents a fact. */
export type Modality =
  /** As somebody else's words or a cause that the speaker names. */
  | "ATTRIBUTED"
  /** As under way. */
  | "ONGOING"
  /** As something that will be done. */
  | "PLANNED"
  /** As a fact, done or in force. */
  | "REPORTED";

/** How a value belongs to its period. */
export type PeriodKind =
  /** An average over the period. */
  | "AVERAGE"
  /** Of all that has happened up to the end of the period. */
  | "CUMULATIVE"
  /** Of what happened within the period. */
  | "FLOW"
  /** Of the state at one day. */
  | "INSTANT";

/** What sort of place it is. */
export type PlaceClass =
  /** A city. */
  | "CITY"
  /** A country. */
  | "COUNTRY"
  /** A municipality directly under the central government. */
  | "MUNICIPALITY"
  /** A province or autonomous region. */
  | "PROVINCE"
  /** Another region, also across countries. */
  | "REGION"
  /** A special administrative region. */
  | "SPECIAL_ADMINISTRATIVE_REGION";

/** How a speaker qualified a number, and what the words then allow. */
export type Qualifier =
  /** Around the number: 10% to either side. */
  | "ABOUT"
  /** The number or more: [value, ∞). */
  | "AT_LEAST"
  /** The number or less: (−∞, value]. */
  | "AT_MOST"
  /** From 10 to under 100 percent. */
  | "DOUBLE_DIGIT"
  /** The number itself. */
  | "EXACT"
  /** Said to fall, without a number. */
  | "FALLING"
  /** Under the number: (−∞, value). */
  | "LESS_THAN"
  /** Above the number: (value, ∞). */
  | "MORE_THAN"
  /** A little under the number: from 10% below it up to it. */
  | "NEARLY"
  /** Said to be above zero, without a number. */
  | "POSITIVE"
  /** Between two numbers that are said. */
  | "RANGE"
  /** Said to rise, without a number. */
  | "RISING"
  /** Basically unchanged; no number is said, or the number beside it is. */
  | "STABLE";

/** The closed list of relations. */
export type RelationName =
  /** A main topic of a turn. */
  | "ABOUT"
  /** The question that an answer or hand-over responds to. */
  | "ANSWERS"
  /** A technology, product, infrastructure or policy is applied in a field. */
  | "APPLIED_IN"
  /** The outlet that asks. */
  | "ASKED_BY"
  /** A thing falls under a broader one (SKOS broader): a division under its section, a city under its province. */
  | "BROADER"
  /** A growth rate or difference is the change of a level. */
  | "CHANGE_OF"
  /** A body or a policy commits itself to something. */
  | "COMMITS"
  /** The metric that an observation's difference is taken from. */
  | "COMPARED_WITH"
  /** A metric is one part of a total that the source itself adds up. */
  | "COMPONENT_OF"
  /** By a speaker's words a grouping includes an industry, product, technology or class of enterprises. */
  | "COVERS"
  /** The next turn. */
  | "FOLLOWED_BY"
  /** The colleague to whom a question is passed. */
  | "HANDED_TO"
  /** An official holds a post in a body (Popolo: a membership with its post). */
  | "HOLDS_POST"
  /** A body or policy carries out a policy. */
  | "IMPLEMENTS"
  /** A turn belongs to a document. */
  | "IN_DOCUMENT"
  /** An observation is about a place. */
  | "IN_PLACE"
  /** A sentence belongs to a turn. */
  | "IN_TURN"
  /** A body or organization issued, established, launched or adopted a policy. */
  | "ISSUED"
  /** Where a thing is. */
  | "LOCATED_IN"
  /** A reader matched a speaker's industry with an entry of the classification. */
  | "MATCHES"
  /** What a metric measures a property of. */
  | "MEASURES"
  /** A turn names a thing: at least one of the thing's spans stands in it. */
  | "MENTIONS"
  /** An observation is a value of a metric. */
  | "OBSERVES"
  /** What a commitment is about. */
  | "ON"
  /** A body, organization, policy, event or structure is part of another. */
  | "PART_OF"
  /** Two entities that may be one, where no source makes it certain. */
  | "POSSIBLY_SAME"
  /** An industry, organization or class of enterprises makes a thing. */
  | "PRODUCES"
  /** A speaker says that one thing works on another. A claim, attributed to its speaker, never a finding. */
  | "SAID_TO_AFFECT"
  /** Two statements of one figure. Both are kept; the first points to the one that it restates, refines, revises or conflicts with. */
  | "SAME_FACT"
  /** A share is a part of what another metric counts. */
  | "SHARE_OF"
  /** The official who speaks. */
  | "SPOKEN_BY"
  /** A policy is a new edition or an upgrade of another. */
  | "SUCCEEDS"
  /** The words say that a policy addresses a thing. */
  | "TARGETS"
  /** A thing is a variety of another of its kind. */
  | "VARIANT_OF";

/** How two statements of one figure relate. */
export type SameFactKind =
  /** Cannot both be right as they stand. */
  | "CONFLICTS"
  /** Says it more precisely. */
  | "REFINES"
  /** Says the same again. */
  | "RESTATES"
  /** Replaces it. */
  | "REVISES";

/** How far a policy has come, by the words of its latest source. */
export type Stage =
  /** Said to be coming. */
  | "ANNOUNCED"
  /** Said to be completed. */
  | "COMPLETED"
  /** Said to be in drafting. */
  | "DRAFTING"
  /** Being carried out. */
  | "IN_FORCE"
  /** Issued or launched. */
  | "ISSUED"
  /** Issued anew in a revised form. */
  | "REVISED";

/** What sort of number a metric gives. */
export type StatisticType =
  /** What a part adds to a whole's growth. */
  | "CONTRIBUTION"
  /** A number of things. */
  | "COUNT"
  /** A difference between two values, as in percentage points. */
  | "DIFFERENCE"
  /** A change in percent of an earlier value; decreases are negative. */
  | "GROWTH_RATE"
  /** Points of an index. */
  | "INDEX"
  /** An amount: revenue, output, capacity. */
  | "LEVEL"
  /** A place in an order. */
  | "RANK"
  /** One amount to another, as a profit margin. */
  | "RATIO"
  /** A part of a whole, in percent. */
  | "SHARE"
  /** A value to be reached. */
  | "TARGET"
  /** A limit that counts as met or not. */
  | "THRESHOLD";

/** What a turn does in a briefing. */
export type TurnRole =
  /** An official answers. */
  | "ANSWER"
  /** What stands after the last speaker: translators, notice, captions. */
  | "BACK_MATTER"
  /** What stands before the first speaker: title, list of speakers, date. */
  | "FRONT_MATTER"
  /** An official passes the question to a colleague. */
  | "HAND_OVER"
  /** The chair opens, hands over or closes. */
  | "MODERATION"
  /** An outlet asks. */
  | "QUESTION"
  /** The opening statement. */
  | "STATEMENT";

/** What a unit counts or measures. Values of different kinds never mix. */
export type UnitKind =
  /** A computing rate. */
  | "COMPUTING"
  /** A number of things. */
  | "COUNT"
  /** An energy. */
  | "ENERGY"
  /** Points of an index. */
  | "INDEX"
  /** An amount used for an amount made. */
  | "INTENSITY"
  /** A length. */
  | "LENGTH"
  /** A mass. */
  | "MASS"
  /** An amount of money, in whole units of the currency. */
  | "MONEY"
  /** A percentage: 85 means 85%. */
  | "PERCENT"
  /** A difference between percentages, in points. Never the same as a percentage. */
  | "PERCENTAGE_POINT"
  /** A power. */
  | "POWER"
  /** A place in an order; 1 is the first. */
  | "RANK"
  /** A span of time. */
  | "TIME";

export type ChangesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ChangesQuery = {
  readonly release: { readonly id: string } | null;
  readonly observations: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly asSaid: string;
      readonly value: number | null;
      readonly lower: number | null;
      readonly upper: number | null;
      readonly qualifier: Qualifier;
      readonly scope: string | null;
      readonly modality: Modality | null;
      readonly inferred: ReadonlyArray<string>;
      readonly publishedOn: string | null;
      readonly unit: { readonly code: string; readonly kind: UnitKind };
      readonly period: {
        readonly code: string;
        readonly start: string;
        readonly end: string;
        readonly kind: PeriodKind;
      };
      readonly comparison: { readonly basis: ComparisonBasis; readonly reference: string | null } | null;
      readonly outOf: { readonly value: number; readonly of: string | null } | null;
      readonly place: {
        readonly classification: PlaceClass;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
      } | null;
      readonly speaker: {
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
      } | null;
      readonly document: {
        readonly publishedOn: string;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
      } | null;
      readonly metric: {
        readonly statisticType: StatisticType;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly measures: {
          readonly nodes: ReadonlyArray<
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          >;
        };
      } | null;
    }>;
  };
  readonly checks: ReadonlyArray<{ readonly detail: string; readonly subjects: ReadonlyArray<string> }>;
};

export type EverythingQueryVariables = Exact<{
  kinds?: ReadonlyArray<KindName> | KindName | null | undefined;
}>;

export type EverythingQuery = {
  readonly layout: {
    readonly cut: string | null;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
      readonly x: number;
      readonly y: number;
      readonly degree: number;
    }>;
    readonly edges: ReadonlyArray<{
      readonly source: string;
      readonly target: string;
      readonly relation: RelationName;
    }>;
  };
};

export type ExtentQueryVariables = Exact<{ [key: string]: never }>;

export type ExtentQuery = {
  readonly stats: {
    readonly kinds: ReadonlyArray<{ readonly name: string; readonly count: number }>;
    readonly relations: ReadonlyArray<{ readonly name: string; readonly count: number }>;
  };
};

export type FigurePanelQueryVariables = Exact<{
  id: string;
}>;

export type FigurePanelQuery = {
  readonly release: { readonly id: string } | null;
  readonly observation: {
    readonly id: string;
    readonly asSaid: string;
    readonly value: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly qualifier: Qualifier;
    readonly scope: string | null;
    readonly modality: Modality | null;
    readonly inferred: ReadonlyArray<string>;
    readonly publishedOn: string | null;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly role: EvidenceRole;
      readonly modality: Modality | null;
      readonly url: string | null;
      readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
      readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
      readonly document: {
        readonly id: string;
        readonly name: string;
        readonly nameZh: string | null;
        readonly publishedOn: string;
      } | null;
    }>;
    readonly sameFact: {
      readonly edges: ReadonlyArray<{
        readonly id: string;
        readonly kind: SameFactKind;
        readonly reason: string;
        readonly judgedBy: string;
        readonly node: {
          readonly id: string;
          readonly asSaid: string;
          readonly value: number | null;
          readonly lower: number | null;
          readonly upper: number | null;
          readonly qualifier: Qualifier;
          readonly scope: string | null;
          readonly modality: Modality | null;
          readonly inferred: ReadonlyArray<string>;
          readonly publishedOn: string | null;
          readonly unit: { readonly code: string; readonly kind: UnitKind };
          readonly period: {
            readonly code: string;
            readonly start: string;
            readonly end: string;
            readonly kind: PeriodKind;
          };
          readonly comparison: { readonly basis: ComparisonBasis; readonly reference: string | null } | null;
          readonly outOf: { readonly value: number; readonly of: string | null } | null;
          readonly place: {
            readonly classification: PlaceClass;
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
          } | null;
          readonly speaker: {
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
          } | null;
          readonly document: {
            readonly publishedOn: string;
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
          } | null;
          readonly metric: {
            readonly statisticType: StatisticType;
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
            readonly measures: {
              readonly nodes: ReadonlyArray<
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
              >;
            };
          } | null;
        };
      }>;
    };
    readonly sameFactOf: {
      readonly edges: ReadonlyArray<{
        readonly id: string;
        readonly kind: SameFactKind;
        readonly reason: string;
        readonly judgedBy: string;
        readonly node: {
          readonly id: string;
          readonly asSaid: string;
          readonly value: number | null;
          readonly lower: number | null;
          readonly upper: number | null;
          readonly qualifier: Qualifier;
          readonly scope: string | null;
          readonly modality: Modality | null;
          readonly inferred: ReadonlyArray<string>;
          readonly publishedOn: string | null;
          readonly unit: { readonly code: string; readonly kind: UnitKind };
          readonly period: {
            readonly code: string;
            readonly start: string;
            readonly end: string;
            readonly kind: PeriodKind;
          };
          readonly comparison: { readonly basis: ComparisonBasis; readonly reference: string | null } | null;
          readonly outOf: { readonly value: number; readonly of: string | null } | null;
          readonly place: {
            readonly classification: PlaceClass;
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
          } | null;
          readonly speaker: {
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
          } | null;
          readonly document: {
            readonly publishedOn: string;
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
          } | null;
          readonly metric: {
            readonly statisticType: StatisticType;
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
            readonly measures: {
              readonly nodes: ReadonlyArray<
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
              >;
            };
          } | null;
        };
      }>;
    };
    readonly comparedWith: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
      }>;
    };
    readonly unit: { readonly code: string; readonly kind: UnitKind };
    readonly period: { readonly code: string; readonly start: string; readonly end: string; readonly kind: PeriodKind };
    readonly comparison: { readonly basis: ComparisonBasis; readonly reference: string | null } | null;
    readonly outOf: { readonly value: number; readonly of: string | null } | null;
    readonly place: {
      readonly classification: PlaceClass;
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
    } | null;
    readonly speaker: {
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
    } | null;
    readonly document: {
      readonly publishedOn: string;
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
    } | null;
    readonly metric: {
      readonly statisticType: StatisticType;
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
      readonly measures: {
        readonly nodes: ReadonlyArray<
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        >;
      };
    } | null;
  } | null;
  readonly checks: ReadonlyArray<{ readonly detail: string; readonly subjects: ReadonlyArray<string> }>;
  readonly turns: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly exchange: number | null;
      readonly askedBy: {
        readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly nameZh: string | null }>;
      };
    }>;
  };
};

export type FigureFragment = {
  readonly id: string;
  readonly asSaid: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
  readonly scope: string | null;
  readonly modality: Modality | null;
  readonly inferred: ReadonlyArray<string>;
  readonly publishedOn: string | null;
  readonly unit: { readonly code: string; readonly kind: UnitKind };
  readonly period: { readonly code: string; readonly start: string; readonly end: string; readonly kind: PeriodKind };
  readonly comparison: { readonly basis: ComparisonBasis; readonly reference: string | null } | null;
  readonly outOf: { readonly value: number; readonly of: string | null } | null;
  readonly place: {
    readonly classification: PlaceClass;
    readonly id: string;
    readonly kind: KindName;
    readonly name: string;
    readonly nameZh: string | null;
  } | null;
  readonly speaker: {
    readonly id: string;
    readonly kind: KindName;
    readonly name: string;
    readonly nameZh: string | null;
  } | null;
  readonly document: {
    readonly publishedOn: string;
    readonly id: string;
    readonly kind: KindName;
    readonly name: string;
    readonly nameZh: string | null;
  } | null;
  readonly metric: {
    readonly statisticType: StatisticType;
    readonly id: string;
    readonly kind: KindName;
    readonly name: string;
    readonly nameZh: string | null;
    readonly measures: {
      readonly nodes: ReadonlyArray<
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      >;
    };
  } | null;
};

export type FiguresOfQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type FiguresOfQuery = {
  readonly release: { readonly id: string } | null;
  readonly node:
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
    | { readonly id: string; readonly kind: KindName }
    | null;
  readonly observations: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly asSaid: string;
      readonly value: number | null;
      readonly lower: number | null;
      readonly upper: number | null;
      readonly qualifier: Qualifier;
      readonly scope: string | null;
      readonly modality: Modality | null;
      readonly inferred: ReadonlyArray<string>;
      readonly publishedOn: string | null;
      readonly evidence: ReadonlyArray<{
        readonly id: string;
        readonly role: EvidenceRole;
        readonly quote: string;
        readonly url: string | null;
      }>;
      readonly unit: { readonly code: string; readonly kind: UnitKind };
      readonly period: {
        readonly code: string;
        readonly start: string;
        readonly end: string;
        readonly kind: PeriodKind;
      };
      readonly comparison: { readonly basis: ComparisonBasis; readonly reference: string | null } | null;
      readonly outOf: { readonly value: number; readonly of: string | null } | null;
      readonly place: {
        readonly classification: PlaceClass;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
      } | null;
      readonly speaker: {
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
      } | null;
      readonly document: {
        readonly publishedOn: string;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
      } | null;
      readonly metric: {
        readonly statisticType: StatisticType;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly measures: {
          readonly nodes: ReadonlyArray<
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          >;
        };
      } | null;
    }>;
  };
  readonly checks: ReadonlyArray<{ readonly detail: string; readonly subjects: ReadonlyArray<string> }>;
};

export type MatrixQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MatrixQuery = {
  readonly release: { readonly id: string } | null;
  readonly policies: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly instrument: Instrument;
      readonly stage: Stage;
      readonly issuedOn: string | null;
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
      readonly issuedBy: {
        readonly nodes: ReadonlyArray<
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        >;
        readonly edges: ReadonlyArray<{
          readonly id: string;
          readonly modality: Modality | null;
          readonly evidence: ReadonlyArray<{ readonly id: string; readonly quote: string }>;
          readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string };
        }>;
      };
      readonly targets: {
        readonly totalCount: number;
        readonly edges: ReadonlyArray<{
          readonly id: string;
          readonly intent: Intent;
          readonly modality: Modality | null;
          readonly evidence: ReadonlyArray<{
            readonly id: string;
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly role: EvidenceRole;
            readonly modality: Modality | null;
            readonly url: string | null;
            readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
            readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
            readonly document: {
              readonly id: string;
              readonly name: string;
              readonly nameZh: string | null;
              readonly publishedOn: string;
            } | null;
          }>;
          readonly node:
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | {
                readonly grouping: boolean;
                readonly id: string;
                readonly kind: KindName;
                readonly name: string;
                readonly nameZh: string | null;
                readonly coveredBy: {
                  readonly nodes: ReadonlyArray<
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                    | {
                        readonly id: string;
                        readonly kind: KindName;
                        readonly name: string;
                        readonly nameZh: string | null;
                      }
                  >;
                };
                readonly matches: {
                  readonly nodes: ReadonlyArray<{
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                    readonly broader: {
                      readonly nodes: ReadonlyArray<
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                        | {
                            readonly id: string;
                            readonly kind: KindName;
                            readonly name: string;
                            readonly nameZh: string | null;
                          }
                      >;
                    };
                  }>;
                };
              }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null };
        }>;
      };
    }>;
  };
  readonly turns: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly exchange: number | null;
      readonly askedBy: {
        readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly nameZh: string | null }>;
      };
    }>;
  };
};

export type MeasuredThingsQueryVariables = Exact<{ [key: string]: never }>;

export type MeasuredThingsQuery = {
  readonly observations: {
    readonly totalCount: number;
    readonly byMetric: ReadonlyArray<{
      readonly count: number;
      readonly keys: ReadonlyArray<{
        readonly node:
          | {
              readonly id: string;
              readonly kind: KindName;
              readonly name: string;
              readonly nameZh: string | null;
              readonly measures: {
                readonly nodes: ReadonlyArray<
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                  | {
                      readonly id: string;
                      readonly kind: KindName;
                      readonly name: string;
                      readonly nameZh: string | null;
                    }
                >;
              };
            }
          | Record<PropertyKey, never>
          | null;
      }>;
    }> | null;
    readonly byPlace: ReadonlyArray<{
      readonly count: number;
      readonly keys: ReadonlyArray<{
        readonly node:
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
          | Record<PropertyKey, never>
          | null;
      }>;
    }> | null;
  };
};

export type NeighboursQueryVariables = Exact<{
  id: string;
  kinds?: ReadonlyArray<KindName> | KindName | null | undefined;
}>;

export type NeighboursQuery = {
  readonly subgraph: {
    readonly leftOut: {
      readonly nodes: number;
      readonly byKind: ReadonlyArray<{ readonly kind: KindName; readonly count: number }>;
    };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly depth: number;
      readonly node:
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | { readonly id: string }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | { readonly id: string }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | { readonly id: string }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | { readonly id: string };
    }>;
    readonly edges: ReadonlyArray<{
      readonly relation: RelationName;
      readonly source: string;
      readonly target: string;
    }>;
  };
};

export type NetworkQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  kinds?: ReadonlyArray<KindName> | KindName | null | undefined;
}>;

export type NetworkQuery = {
  readonly release: { readonly id: string } | null;
  readonly subgraph: {
    readonly leftOut: { readonly edges: number };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly beyond: ReadonlyArray<{ readonly kind: KindName; readonly count: number }>;
      readonly node:
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | { readonly id: string }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | { readonly id: string }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | { readonly id: string }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | {
            readonly nameZh: string | null;
            readonly id: string;
            readonly position: { readonly x: number; readonly y: number } | null;
          }
        | { readonly id: string };
    }>;
    readonly edges: ReadonlyArray<{
      readonly id: string;
      readonly relation: RelationName;
      readonly source: string;
      readonly target: string;
      readonly intent: Intent | null;
      readonly modality: Modality | null;
    }>;
  };
};

export type PairQueryVariables = Exact<{
  ends: ReadonlyArray<string> | string;
}>;

export type PairQuery = {
  readonly release: { readonly id: string } | null;
  readonly subgraph: {
    readonly nodes: ReadonlyArray<{
      readonly node:
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | Record<PropertyKey, never>;
    }>;
    readonly edges: ReadonlyArray<{
      readonly id: string;
      readonly relation: RelationName;
      readonly source: string;
      readonly target: string;
      readonly intent: Intent | null;
      readonly modality: Modality | null;
      readonly properties: Record<string, unknown>;
      readonly evidence: ReadonlyArray<{
        readonly id: string;
        readonly quote: string;
        readonly start: number;
        readonly end: number;
        readonly role: EvidenceRole;
        readonly modality: Modality | null;
        readonly url: string | null;
        readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
        readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
        readonly document: {
          readonly id: string;
          readonly name: string;
          readonly nameZh: string | null;
          readonly publishedOn: string;
        } | null;
      }>;
    }>;
  };
  readonly turns: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly exchange: number | null;
      readonly askedBy: {
        readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly nameZh: string | null }>;
      };
    }>;
  };
};

export type SpanFragment = {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly role: EvidenceRole;
  readonly modality: Modality | null;
  readonly url: string | null;
  readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
  readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
  readonly document: {
    readonly id: string;
    readonly name: string;
    readonly nameZh: string | null;
    readonly publishedOn: string;
  } | null;
};

type Named_Commitment_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_Document_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_EnterpriseClass_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_Event_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_GovernmentBody_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_Industry_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_Infrastructure_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_Metric_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_Official_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_Organization_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_Place_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_Policy_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_Product_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type Named_Technology_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

export type NamedFragment =
  | Named_Commitment_Fragment
  | Named_Document_Fragment
  | Named_EnterpriseClass_Fragment
  | Named_Event_Fragment
  | Named_GovernmentBody_Fragment
  | Named_Industry_Fragment
  | Named_Infrastructure_Fragment
  | Named_Metric_Fragment
  | Named_Official_Fragment
  | Named_Organization_Fragment
  | Named_Place_Fragment
  | Named_Policy_Fragment
  | Named_Product_Fragment
  | Named_Technology_Fragment;

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  kinds?: ReadonlyArray<KindName> | KindName | null | undefined;
}>;

export type PathsQuery = {
  readonly release: { readonly id: string } | null;
  readonly paths: {
    readonly cut: string | null;
    readonly more: boolean;
    readonly paths: ReadonlyArray<{
      readonly length: number;
      readonly nodes: ReadonlyArray<
        | {
            readonly action: string;
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
          }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName }
      >;
      readonly steps: ReadonlyArray<{
        readonly link: {
          readonly id: string;
          readonly relation: RelationName;
          readonly source: string;
          readonly target: string;
          readonly intent: Intent | null;
          readonly modality: Modality | null;
          readonly evidence: ReadonlyArray<{
            readonly id: string;
            readonly quote: string;
            readonly start: number;
            readonly end: number;
            readonly role: EvidenceRole;
            readonly modality: Modality | null;
            readonly url: string | null;
            readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
            readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
            readonly document: {
              readonly id: string;
              readonly name: string;
              readonly nameZh: string | null;
              readonly publishedOn: string;
            } | null;
          }>;
        };
      }>;
    }>;
  };
  readonly turns: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly exchange: number | null;
      readonly askedBy: {
        readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly nameZh: string | null }>;
      };
    }>;
  };
};

export type PickQueryVariables = Exact<{
  prefix: string;
  kinds?: ReadonlyArray<KindName> | KindName | null | undefined;
}>;

export type PickQuery = {
  readonly suggest: ReadonlyArray<{
    readonly node:
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
      | { readonly id: string; readonly kind: KindName };
  }>;
};

export type SearchQueryVariables = Exact<{
  text: string;
}>;

export type SearchQuery = {
  readonly suggest: ReadonlyArray<{
    readonly text: string;
    readonly marked: string;
    readonly node:
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | { readonly id: string; readonly kind: KindName }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | { readonly id: string; readonly kind: KindName }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | { readonly id: string; readonly kind: KindName }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | {
          readonly description: string | null;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        }
      | { readonly id: string; readonly kind: KindName };
  }>;
  readonly search: {
    readonly edges: ReadonlyArray<{
      readonly highlights: ReadonlyArray<{ readonly field: string; readonly text: string; readonly marked: string }>;
      readonly node:
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | {
            readonly start: number;
            readonly quote: string;
            readonly id: string;
            readonly kind: KindName;
            readonly turn: { readonly id: string } | null;
          }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
        | { readonly id: string; readonly kind: KindName };
    }>;
  };
};

export type SeriesQueryVariables = Exact<{
  metric: string;
}>;

export type SeriesQuery = {
  readonly series: ReadonlyArray<{
    readonly scope: string | null;
    readonly periodKind: PeriodKind;
    readonly periodLength: string;
    readonly comparison: ComparisonBasis | null;
    readonly comparedWith: string | null;
    readonly metric: { readonly id: string };
    readonly place: { readonly id: string } | null;
    readonly unit: { readonly code: string };
    readonly points: ReadonlyArray<{
      readonly conflicting: boolean;
      readonly observation: {
        readonly id: string;
        readonly asSaid: string;
        readonly value: number | null;
        readonly lower: number | null;
        readonly upper: number | null;
        readonly qualifier: Qualifier;
        readonly scope: string | null;
        readonly modality: Modality | null;
        readonly inferred: ReadonlyArray<string>;
        readonly publishedOn: string | null;
        readonly unit: { readonly code: string; readonly kind: UnitKind };
        readonly period: {
          readonly code: string;
          readonly start: string;
          readonly end: string;
          readonly kind: PeriodKind;
        };
        readonly comparison: { readonly basis: ComparisonBasis; readonly reference: string | null } | null;
        readonly outOf: { readonly value: number; readonly of: string | null } | null;
        readonly place: {
          readonly classification: PlaceClass;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        } | null;
        readonly speaker: {
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        } | null;
        readonly document: {
          readonly publishedOn: string;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
        } | null;
        readonly metric: {
          readonly statisticType: StatisticType;
          readonly id: string;
          readonly kind: KindName;
          readonly name: string;
          readonly nameZh: string | null;
          readonly measures: {
            readonly nodes: ReadonlyArray<
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
            >;
          };
        } | null;
      };
      readonly vintages: ReadonlyArray<{
        readonly observation: {
          readonly id: string;
          readonly asSaid: string;
          readonly value: number | null;
          readonly lower: number | null;
          readonly upper: number | null;
          readonly qualifier: Qualifier;
          readonly scope: string | null;
          readonly modality: Modality | null;
          readonly inferred: ReadonlyArray<string>;
          readonly publishedOn: string | null;
          readonly unit: { readonly code: string; readonly kind: UnitKind };
          readonly period: {
            readonly code: string;
            readonly start: string;
            readonly end: string;
            readonly kind: PeriodKind;
          };
          readonly comparison: { readonly basis: ComparisonBasis; readonly reference: string | null } | null;
          readonly outOf: { readonly value: number; readonly of: string | null } | null;
          readonly place: {
            readonly classification: PlaceClass;
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
          } | null;
          readonly speaker: {
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
          } | null;
          readonly document: {
            readonly publishedOn: string;
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
          } | null;
          readonly metric: {
            readonly statisticType: StatisticType;
            readonly id: string;
            readonly kind: KindName;
            readonly name: string;
            readonly nameZh: string | null;
            readonly measures: {
              readonly nodes: ReadonlyArray<
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
                | {
                    readonly id: string;
                    readonly kind: KindName;
                    readonly name: string;
                    readonly nameZh: string | null;
                  }
              >;
            };
          } | null;
        };
        readonly judgements: ReadonlyArray<{
          readonly id: string;
          readonly kind: SameFactKind;
          readonly reason: string;
        }>;
      }>;
    }>;
  }>;
};

export type SourcesQueryVariables = Exact<{ [key: string]: never }>;

export type SourcesQuery = {
  readonly documents: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly publishedOn: string;
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
    }>;
  };
};

export type StartsQueryVariables = Exact<{ [key: string]: never }>;

export type StartsQuery = {
  readonly governmentBodies: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
      readonly links: { readonly totalCount: number };
    }>;
  };
  readonly policies: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
      readonly links: { readonly totalCount: number };
    }>;
  };
  readonly technologies: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
      readonly links: { readonly totalCount: number };
    }>;
  };
  readonly industries: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
      readonly links: { readonly totalCount: number };
    }>;
  };
};

export type ThingQueryVariables = Exact<{
  id: string;
}>;

export type ThingQuery = {
  readonly release: { readonly id: string } | null;
  readonly node:
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly action: string;
        readonly force: Force;
        readonly dueBy: string | null;
        readonly effectiveFrom: string | null;
        readonly status: CommitmentStatus;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly evidence: ReadonlyArray<{
          readonly id: string;
          readonly quote: string;
          readonly start: number;
          readonly end: number;
          readonly role: EvidenceRole;
          readonly modality: Modality | null;
          readonly url: string | null;
          readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
          readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
          readonly document: {
            readonly id: string;
            readonly name: string;
            readonly nameZh: string | null;
            readonly publishedOn: string;
          } | null;
        }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly kind: KindName;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly kind: KindName;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly kind: KindName;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly instrument: Instrument;
        readonly stage: Stage;
        readonly issuedOn: string | null;
        readonly edition: string | null;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly aliases: ReadonlyArray<string>;
        readonly description: string | null;
        readonly firstSeen: string | null;
        readonly formerIds: ReadonlyArray<string>;
        readonly id: string;
        readonly kind: KindName;
        readonly name: string;
        readonly nameZh: string | null;
        readonly externalIds: ReadonlyArray<{ readonly scheme: string; readonly value: string }>;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | {
        readonly id: string;
        readonly kind: KindName;
        readonly links: {
          readonly totalCount: number;
          readonly edges: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly direction: LinkDirection;
            readonly modality: Modality | null;
            readonly properties: Record<string, unknown>;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly quote: string;
              readonly start: number;
              readonly end: number;
              readonly role: EvidenceRole;
              readonly modality: Modality | null;
              readonly url: string | null;
              readonly speaker: { readonly id: string; readonly name: string; readonly nameZh: string | null } | null;
              readonly turn: { readonly id: string; readonly role: TurnRole; readonly exchange: number | null } | null;
              readonly document: {
                readonly id: string;
                readonly name: string;
                readonly nameZh: string | null;
                readonly publishedOn: string;
              } | null;
            }>;
            readonly node:
              | {
                  readonly action: string;
                  readonly id: string;
                  readonly kind: KindName;
                  readonly name: string;
                  readonly nameZh: string | null;
                }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly asSaid: string; readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName; readonly name: string; readonly nameZh: string | null }
              | { readonly id: string; readonly kind: KindName };
          }>;
        };
      }
    | null;
  readonly turns: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly exchange: number | null;
      readonly askedBy: {
        readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly nameZh: string | null }>;
      };
    }>;
  };
};

export type QuestionFragment = {
  readonly id: string;
  readonly exchange: number | null;
  readonly askedBy: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string; readonly nameZh: string | null }>;
  };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>["__apiType"]>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(
  `
    fragment Named on Entity {
  id
  kind
  name
  nameZh
}
    `,
  { fragmentName: "Named" },
) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(
  `
    fragment Figure on Observation {
  id
  asSaid
  value
  lower
  upper
  qualifier
  unit {
    code
    kind
  }
  period {
    code
    start
    end
    kind
  }
  comparison {
    basis
    reference
  }
  outOf {
    value
    of
  }
  scope
  modality
  inferred
  publishedOn
  place {
    ...Named
    classification
  }
  speaker {
    ...Named
  }
  document {
    ...Named
    publishedOn
  }
  metric {
    ...Named
    statisticType
    measures(first: 6) {
      nodes {
        ... on Entity {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameZh
}`,
  { fragmentName: "Figure" },
) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const SpanFragmentDoc = new TypedDocumentString(
  `
    fragment Span on Evidence {
  id
  quote
  start
  end
  role
  modality
  url
  speaker {
    id
    name
    nameZh
  }
  turn {
    id
    role
    exchange
  }
  document {
    id
    name
    nameZh
    publishedOn
  }
}
    `,
  { fragmentName: "Span" },
) as unknown as TypedDocumentString<SpanFragment, unknown>;
export const QuestionFragmentDoc = new TypedDocumentString(
  `
    fragment Question on Turn {
  id
  exchange
  askedBy(first: 2) {
    nodes {
      id
      name
      nameZh
    }
  }
}
    `,
  { fragmentName: "Question" },
) as unknown as TypedDocumentString<QuestionFragment, unknown>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($after: String) {
  release {
    id
  }
  observations(
    where: {comparison: {basis: {isNull: false}}, metric: {some: {statisticType: {in: [GROWTH_RATE, DIFFERENCE]}}}}
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Figure
    }
  }
  checks(status: NOTED) {
    detail
    subjects
  }
}
    fragment Figure on Observation {
  id
  asSaid
  value
  lower
  upper
  qualifier
  unit {
    code
    kind
  }
  period {
    code
    start
    end
    kind
  }
  comparison {
    basis
    reference
  }
  outOf {
    value
    of
  }
  scope
  modality
  inferred
  publishedOn
  place {
    ...Named
    classification
  }
  speaker {
    ...Named
  }
  document {
    ...Named
    publishedOn
  }
  metric {
    ...Named
    statisticType
    measures(first: 6) {
      nodes {
        ... on Entity {
          ...Named
        }
      }
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameZh
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const EverythingDocument = new TypedDocumentString(`
    query Everything($kinds: [KindName!]) {
  layout(kinds: $kinds) {
    cut
    nodes {
      id
      kind
      name
      nameZh
      x
      y
      degree
    }
    edges {
      source
      target
      relation
    }
  }
}
    `) as unknown as TypedDocumentString<EverythingQuery, EverythingQueryVariables>;
export const ExtentDocument = new TypedDocumentString(`
    query Extent {
  stats {
    kinds {
      name
      count
    }
    relations {
      name
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ExtentQuery, ExtentQueryVariables>;
export const FigurePanelDocument = new TypedDocumentString(`
    query FigurePanel($id: ID!) {
  release {
    id
  }
  observation(id: $id) {
    ...Figure
    evidence {
      ...Span
    }
    sameFact(first: 20) {
      edges {
        id
        kind
        reason
        judgedBy
        node {
          ...Figure
        }
      }
    }
    sameFactOf(first: 20) {
      edges {
        id
        kind
        reason
        judgedBy
        node {
          ...Figure
        }
      }
    }
    comparedWith(first: 5) {
      nodes {
        ...Named
      }
    }
  }
  checks(status: NOTED) {
    detail
    subjects
  }
  turns(where: {role: {eq: QUESTION}}, first: 100) {
    nodes {
      ...Question
    }
  }
}
    fragment Figure on Observation {
  id
  asSaid
  value
  lower
  upper
  qualifier
  unit {
    code
    kind
  }
  period {
    code
    start
    end
    kind
  }
  comparison {
    basis
    reference
  }
  outOf {
    value
    of
  }
  scope
  modality
  inferred
  publishedOn
  place {
    ...Named
    classification
  }
  speaker {
    ...Named
  }
  document {
    ...Named
    publishedOn
  }
  metric {
    ...Named
    statisticType
    measures(first: 6) {
      nodes {
        ... on Entity {
          ...Named
        }
      }
    }
  }
}
fragment Span on Evidence {
  id
  quote
  start
  end
  role
  modality
  url
  speaker {
    id
    name
    nameZh
  }
  turn {
    id
    role
    exchange
  }
  document {
    id
    name
    nameZh
    publishedOn
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameZh
}
fragment Question on Turn {
  id
  exchange
  askedBy(first: 2) {
    nodes {
      id
      name
      nameZh
    }
  }
}`) as unknown as TypedDocumentString<FigurePanelQuery, FigurePanelQueryVariables>;
export const FiguresOfDocument = new TypedDocumentString(`
    query FiguresOf($id: ID!, $after: String) {
  release {
    id
  }
  node(id: $id) {
    id
    kind
    ... on Entity {
      ...Named
    }
  }
  observations(
    where: {OR: [{metric: {some: {measures: {some: {node: {id: {eq: $id}}}}}}}, {metric: {some: {id: {eq: $id}}}}, {place: {some: {id: {eq: $id}}}}]}
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Figure
      evidence {
        id
        role
        quote
        url
      }
    }
  }
  checks(status: NOTED) {
    detail
    subjects
  }
}
    fragment Figure on Observation {
  id
  asSaid
  value
  lower
  upper
  qualifier
  unit {
    code
    kind
  }
  period {
    code
    start
    end
    kind
  }
  comparison {
    basis
    reference
  }
  outOf {
    value
    of
  }
  scope
  modality
  inferred
  publishedOn
  place {
    ...Named
    classification
  }
  speaker {
    ...Named
  }
  document {
    ...Named
    publishedOn
  }
  metric {
    ...Named
    statisticType
    measures(first: 6) {
      nodes {
        ... on Entity {
          ...Named
        }
      }
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameZh
}`) as unknown as TypedDocumentString<FiguresOfQuery, FiguresOfQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($after: String) {
  release {
    id
  }
  policies(where: {targets: {some: {}}}, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Named
      instrument
      stage
      issuedOn
      issuedBy(first: 5) {
        nodes {
          ...Named
        }
        edges {
          id
          modality
          evidence {
            id
            quote
          }
          node {
            id
          }
        }
      }
      targets(first: 20) {
        totalCount
        edges {
          id
          intent
          modality
          evidence {
            ...Span
          }
          node {
            ...Named
            ... on Industry {
              grouping
              coveredBy(first: 1) {
                nodes {
                  ... on Entity {
                    ...Named
                  }
                }
              }
              matches(first: 1) {
                nodes {
                  ...Named
                  broader(first: 1) {
                    nodes {
                      ...Named
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  turns(where: {role: {eq: QUESTION}}, first: 100) {
    nodes {
      ...Question
    }
  }
}
    fragment Span on Evidence {
  id
  quote
  start
  end
  role
  modality
  url
  speaker {
    id
    name
    nameZh
  }
  turn {
    id
    role
    exchange
  }
  document {
    id
    name
    nameZh
    publishedOn
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameZh
}
fragment Question on Turn {
  id
  exchange
  askedBy(first: 2) {
    nodes {
      id
      name
      nameZh
    }
  }
}`) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const MeasuredThingsDocument = new TypedDocumentString(`
    query MeasuredThings {
  observations {
    totalCount
    byMetric: aggregate(groupBy: [METRIC], first: 1000) {
      count
      keys {
        node {
          ... on Metric {
            ...Named
            measures(first: 6) {
              nodes {
                ... on Entity {
                  ...Named
                }
              }
            }
          }
        }
      }
    }
    byPlace: aggregate(groupBy: [PLACE], first: 1000) {
      count
      keys {
        node {
          ... on Entity {
            ...Named
          }
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameZh
}`) as unknown as TypedDocumentString<MeasuredThingsQuery, MeasuredThingsQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $kinds: [KindName!]) {
  subgraph(
    centers: [$id]
    depth: 1
    kinds: $kinds
    relations: [PART_OF, HOLDS_POST, ISSUED, IMPLEMENTS, SUCCEEDS, TARGETS, COMMITS, ON, SAID_TO_AFFECT, BROADER, COVERS, MATCHES, PRODUCES, APPLIED_IN, LOCATED_IN, VARIANT_OF, POSSIBLY_SAME, MEASURES]
    limit: 300
  ) {
    leftOut {
      nodes
      byKind {
        kind
        count
      }
    }
    nodes {
      id
      kind
      name
      depth
      node {
        id
        ... on Entity {
          nameZh
          position {
            x
            y
          }
        }
      }
    }
    edges {
      relation
      source
      target
    }
  }
}
    `) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($ids: [ID!]!, $kinds: [KindName!]) {
  release {
    id
  }
  subgraph(
    centers: $ids
    depth: 0
    kinds: $kinds
    relations: [PART_OF, HOLDS_POST, ISSUED, IMPLEMENTS, SUCCEEDS, TARGETS, COMMITS, ON, SAID_TO_AFFECT, BROADER, COVERS, MATCHES, PRODUCES, APPLIED_IN, LOCATED_IN, VARIANT_OF, POSSIBLY_SAME, MEASURES]
    limit: 150
  ) {
    leftOut {
      edges
    }
    nodes {
      id
      kind
      name
      beyond {
        kind
        count
      }
      node {
        id
        ... on Entity {
          nameZh
          position {
            x
            y
          }
        }
      }
    }
    edges {
      id
      relation
      source
      target
      intent
      modality
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const PairDocument = new TypedDocumentString(`
    query Pair($ends: [ID!]!) {
  release {
    id
  }
  subgraph(
    centers: $ends
    depth: 0
    relations: [PART_OF, HOLDS_POST, ISSUED, IMPLEMENTS, SUCCEEDS, TARGETS, COMMITS, ON, SAID_TO_AFFECT, BROADER, COVERS, MATCHES, PRODUCES, APPLIED_IN, LOCATED_IN, VARIANT_OF, POSSIBLY_SAME, MEASURES, CHANGE_OF, SHARE_OF, COMPONENT_OF]
  ) {
    nodes {
      node {
        ... on Entity {
          ...Named
        }
      }
    }
    edges {
      id
      relation
      source
      target
      intent
      modality
      properties
      evidence {
        ...Span
      }
    }
  }
  turns(where: {role: {eq: QUESTION}}, first: 100) {
    nodes {
      ...Question
    }
  }
}
    fragment Span on Evidence {
  id
  quote
  start
  end
  role
  modality
  url
  speaker {
    id
    name
    nameZh
  }
  turn {
    id
    role
    exchange
  }
  document {
    id
    name
    nameZh
    publishedOn
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameZh
}
fragment Question on Turn {
  id
  exchange
  askedBy(first: 2) {
    nodes {
      id
      name
      nameZh
    }
  }
}`) as unknown as TypedDocumentString<PairQuery, PairQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $kinds: [KindName!]) {
  release {
    id
  }
  paths(from: $from, to: $to, kinds: $kinds, first: 5, maxLength: 4) {
    cut
    more
    paths {
      length
      nodes {
        id
        kind
        ... on Entity {
          ...Named
        }
        ... on Commitment {
          action
        }
      }
      steps {
        link {
          id
          relation
          source
          target
          intent
          modality
          evidence {
            ...Span
          }
        }
      }
    }
  }
  turns(where: {role: {eq: QUESTION}}, first: 100) {
    nodes {
      ...Question
    }
  }
}
    fragment Span on Evidence {
  id
  quote
  start
  end
  role
  modality
  url
  speaker {
    id
    name
    nameZh
  }
  turn {
    id
    role
    exchange
  }
  document {
    id
    name
    nameZh
    publishedOn
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameZh
}
fragment Question on Turn {
  id
  exchange
  askedBy(first: 2) {
    nodes {
      id
      name
      nameZh
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PickDocument = new TypedDocumentString(`
    query Pick($prefix: String!, $kinds: [KindName!]) {
  suggest(prefix: $prefix, kinds: $kinds, first: 8) {
    node {
      id
      kind
      ... on Entity {
        ...Named
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameZh
}`) as unknown as TypedDocumentString<PickQuery, PickQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  suggest(prefix: $text, first: 24) {
    text
    marked
    node {
      id
      kind
      ... on Entity {
        ...Named
        description
      }
    }
  }
  search(text: $text, first: 16) {
    edges {
      highlights {
        field
        text
        marked
      }
      node {
        id
        kind
        ... on Entity {
          ...Named
        }
        ... on Evidence {
          start
          quote
          turn {
            id
          }
        }
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameZh
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SeriesDocument = new TypedDocumentString(`
    query Series($metric: ID!) {
  series(metric: $metric) {
    metric {
      id
    }
    place {
      id
    }
    scope
    unit {
      code
    }
    periodKind
    periodLength
    comparison
    comparedWith
    points {
      conflicting
      observation {
        ...Figure
      }
      vintages {
        observation {
          ...Figure
        }
        judgements {
          id
          kind
          reason
        }
      }
    }
  }
}
    fragment Figure on Observation {
  id
  asSaid
  value
  lower
  upper
  qualifier
  unit {
    code
    kind
  }
  period {
    code
    start
    end
    kind
  }
  comparison {
    basis
    reference
  }
  outOf {
    value
    of
  }
  scope
  modality
  inferred
  publishedOn
  place {
    ...Named
    classification
  }
  speaker {
    ...Named
  }
  document {
    ...Named
    publishedOn
  }
  metric {
    ...Named
    statisticType
    measures(first: 6) {
      nodes {
        ... on Entity {
          ...Named
        }
      }
    }
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameZh
}`) as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  documents(first: 5, orderBy: [{field: PUBLISHED_ON, direction: DESC}]) {
    totalCount
    nodes {
      ...Named
      publishedOn
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameZh
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const StartsDocument = new TypedDocumentString(`
    query Starts {
  governmentBodies(first: 100) {
    nodes {
      ...Named
      links(first: 0) {
        totalCount
      }
    }
  }
  policies(where: {targets: {some: {}}}, first: 100) {
    nodes {
      ...Named
      links(first: 0) {
        totalCount
      }
    }
  }
  technologies(first: 100) {
    nodes {
      ...Named
      links(first: 0) {
        totalCount
      }
    }
  }
  industries(where: {targetedBy: {some: {}}}, first: 100) {
    nodes {
      ...Named
      links(first: 0) {
        totalCount
      }
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameZh
}`) as unknown as TypedDocumentString<StartsQuery, StartsQueryVariables>;
export const ThingDocument = new TypedDocumentString(`
    query Thing($id: ID!) {
  release {
    id
  }
  node(id: $id) {
    id
    kind
    ... on Entity {
      ...Named
      aliases
      description
      externalIds {
        scheme
        value
      }
      firstSeen
      formerIds
    }
    ... on Policy {
      instrument
      stage
      issuedOn
      edition
    }
    ... on Commitment {
      action
      force
      dueBy
      effectiveFrom
      status
      evidence {
        ...Span
      }
    }
    links(
      first: 100
      relations: [PART_OF, HOLDS_POST, ISSUED, IMPLEMENTS, SUCCEEDS, TARGETS, COMMITS, ON, SAID_TO_AFFECT, BROADER, COVERS, MATCHES, PRODUCES, APPLIED_IN, LOCATED_IN, VARIANT_OF, POSSIBLY_SAME, MEASURES, OBSERVES]
    ) {
      totalCount
      edges {
        id
        relation
        direction
        modality
        properties
        evidence {
          ...Span
        }
        node {
          id
          kind
          ... on Entity {
            ...Named
          }
          ... on Commitment {
            action
          }
          ... on Observation {
            asSaid
          }
        }
      }
    }
  }
  turns(where: {role: {eq: QUESTION}}, first: 100) {
    nodes {
      ...Question
    }
  }
}
    fragment Span on Evidence {
  id
  quote
  start
  end
  role
  modality
  url
  speaker {
    id
    name
    nameZh
  }
  turn {
    id
    role
    exchange
  }
  document {
    id
    name
    nameZh
    publishedOn
  }
}
fragment Named on Entity {
  id
  kind
  name
  nameZh
}
fragment Question on Turn {
  id
  exchange
  askedBy(first: 2) {
    nodes {
      id
      name
      nameZh
    }
  }
}`) as unknown as TypedDocumentString<ThingQuery, ThingQueryVariables>;
