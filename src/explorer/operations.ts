// Written by npm run explorer:types from operations/ and the schema.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
/** What sort of public body it is. */
export type BodyClass =
  /** A national administration, such as the Civil Aviation Administration. */
  | "ADMINISTRATION"
  /** A bureau inside a ministry or office. */
  | "BUREAU"
  /** A department inside a ministry. */
  | "DEPARTMENT"
  /** A provincial or local government. */
  | "LOCAL_GOVERNMENT"
  /** A constituent department of the State Council. */
  | "MINISTRY"
  /** An office, such as the State Council Information Office. */
  | "OFFICE"
  /** A body of the Communist Party of China. */
  | "PARTY_BODY"
  /** The State Council itself. */
  | "STATE_COUNCIL";

/** Tests a BodyClass. */
export type BodyClassFilter = {
  /** Is this. */
  readonly eq?: BodyClass | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<BodyClass> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: BodyClass | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<BodyClass> | null | undefined;
};

/** Tests a value against bounds, in the observation's own unit. All must hold. */
export type BoundsFilter = {
  /** Above this. */
  readonly gt?: number | null | undefined;
  /** This or above. */
  readonly gte?: number | null | undefined;
  /** Below this. */
  readonly lt?: number | null | undefined;
  /** This or below. */
  readonly lte?: number | null | undefined;
};

/** Tests how many links match. */
export type CommitmentLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: CommitmentLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type CommitmentLinkRelationFilter = {
  /** So many links match. */
  readonly count?: CommitmentLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: CommitmentLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: CommitmentLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: CommitmentLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type CommitmentLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: LinkEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: CommitmentWhere | null | undefined;
};

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

/** Tests a CommitmentStatus. */
export type CommitmentStatusFilter = {
  /** Is this. */
  readonly eq?: CommitmentStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CommitmentStatus> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: CommitmentStatus | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<CommitmentStatus> | null | undefined;
};

/** Tests of Commitment rows; all must pass. */
export type CommitmentWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<CommitmentWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: CommitmentWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<CommitmentWhere> | null | undefined;
  /** Tests `action`. */
  readonly action?: TextFilter | null | undefined;
  /** Tests `aliases`. */
  readonly aliases?: TextListFilter | null | undefined;
  /** Tests `committedBy`. */
  readonly committedBy?: EntityLinkRelationFilter | null | undefined;
  /** Tests `description`. */
  readonly description?: TextFilter | null | undefined;
  /** Tests `dueBy`. */
  readonly dueBy?: DayFilter | null | undefined;
  /** Tests `effectiveFrom`. */
  readonly effectiveFrom?: DayFilter | null | undefined;
  /** Tests `force`. */
  readonly force?: ForceFilter | null | undefined;
  /** Tests `formerIds`. */
  readonly formerIds?: TextListFilter | null | undefined;
  /** Tests the id. */
  readonly id?: IdFilter | null | undefined;
  /** Tests the kind. */
  readonly kind?: KindFilter | null | undefined;
  /** Tests `mentionedIn`. */
  readonly mentionedIn?: TurnLinkRelationFilter | null | undefined;
  /** Tests `modality`. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Tests `name`. */
  readonly name?: TextFilter | null | undefined;
  /** Tests `nameZh`. */
  readonly nameZh?: TextFilter | null | undefined;
  /** Tests `on`. */
  readonly on?: EntityLinkRelationFilter | null | undefined;
  /** Tests `possiblySame`. */
  readonly possiblySame?: EntityPossiblySameLinkRelationFilter | null | undefined;
  /** Tests `possiblySameAs`. */
  readonly possiblySameAs?: EntityPossiblySameLinkRelationFilter | null | undefined;
  /** Tests `status`. */
  readonly status?: CommitmentStatusFilter | null | undefined;
};

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

/** Tests a ComparisonBasis. */
export type ComparisonBasisFilter = {
  /** Is this. */
  readonly eq?: ComparisonBasis | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ComparisonBasis> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: ComparisonBasis | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<ComparisonBasis> | null | undefined;
};

/** Tests of the fields of a Comparison; all must pass. */
export type ComparisonWhere = {
  /** Tests `basis`. */
  readonly basis?: ComparisonBasisFilter | null | undefined;
  /** Tests `reference`. */
  readonly reference?: TextFilter | null | undefined;
};

/** Tests a day. Days of different precision compare as texts: 2025 comes before 2025-01. */
export type DayFilter = {
  /** Is this. */
  readonly eq?: string | null | undefined;
  /** Comes after this. */
  readonly gt?: string | null | undefined;
  /** Is this or comes after it. */
  readonly gte?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Comes before this. */
  readonly lt?: string | null | undefined;
  /** Is this or comes before it. */
  readonly lte?: string | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: string | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** A stretch of days, both ends included. `{ start: "2024", end: "2025-03" }` is 2024-01-01 to 2025-03-31; without an end it is open there. */
export type DaysFilter = {
  /** Its last day, to any precision: `2025` is 2025-12-31. */
  readonly end?: string | null | undefined;
  /** Its first day, to any precision: `2025` is 2025-01-01. */
  readonly start?: string | null | undefined;
};

/** Tests how many links match. */
export type DocumentCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: DocumentWhere | null | undefined;
};

/** Tests across a relation. */
export type DocumentRelationFilter = {
  /** So many links match. */
  readonly count?: DocumentCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: DocumentWhere | null | undefined;
  /** No link matches. */
  readonly none?: DocumentWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: DocumentWhere | null | undefined;
};

/** Tests of Document rows; all must pass. */
export type DocumentWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: DocumentWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<DocumentWhere> | null | undefined;
  /** Tests `aliases`. */
  readonly aliases?: TextListFilter | null | undefined;
  /** Tests `description`. */
  readonly description?: TextFilter | null | undefined;
  /** Tests `formerIds`. */
  readonly formerIds?: TextListFilter | null | undefined;
  /** Tests the id. */
  readonly id?: IdFilter | null | undefined;
  /** Tests the kind. */
  readonly kind?: KindFilter | null | undefined;
  /** Tests `lang`. */
  readonly lang?: TextFilter | null | undefined;
  /** Tests `length`. */
  readonly length?: IntFilter | null | undefined;
  /** Tests `mentionedIn`. */
  readonly mentionedIn?: TurnLinkRelationFilter | null | undefined;
  /** Tests `name`. */
  readonly name?: TextFilter | null | undefined;
  /** Tests `nameZh`. */
  readonly nameZh?: TextFilter | null | undefined;
  /** Tests `notice`. */
  readonly notice?: TextFilter | null | undefined;
  /** Tests `publishedOn`. */
  readonly publishedOn?: DayFilter | null | undefined;
  /** Tests `sha256`. */
  readonly sha256?: TextFilter | null | undefined;
  /** Tests `turns`. */
  readonly turns?: TurnRelationFilter | null | undefined;
  /** Tests `url`. */
  readonly url?: TextFilter | null | undefined;
};

/** Which way a speaker says that a thing works on another. */
export type EffectDirection =
  /** Makes it less. */
  | "DECREASE"
  /** Makes it possible. */
  | "ENABLE"
  /** Makes it worse. */
  | "HARM"
  /** Makes it better. */
  | "IMPROVE"
  /** Makes it more. */
  | "INCREASE";

/** Tests a EffectDirection. */
export type EffectDirectionFilter = {
  /** Is this. */
  readonly eq?: EffectDirection | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<EffectDirection> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: EffectDirection | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<EffectDirection> | null | undefined;
};

/** Tests how many links match. */
export type EntityIssuedLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: EntityIssuedLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type EntityIssuedLinkRelationFilter = {
  /** So many links match. */
  readonly count?: EntityIssuedLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: EntityIssuedLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: EntityIssuedLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: EntityIssuedLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type EntityIssuedLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: IssuedEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: EntityWhere | null | undefined;
};

/** Tests how many links match. */
export type EntityLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: EntityLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type EntityLinkRelationFilter = {
  /** So many links match. */
  readonly count?: EntityLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: EntityLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: EntityLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: EntityLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type EntityLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: LinkEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: EntityWhere | null | undefined;
};

/** Tests how many links match. */
export type EntityPossiblySameLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: EntityPossiblySameLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type EntityPossiblySameLinkRelationFilter = {
  /** So many links match. */
  readonly count?: EntityPossiblySameLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: EntityPossiblySameLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: EntityPossiblySameLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: EntityPossiblySameLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type EntityPossiblySameLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: PossiblySameEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: EntityWhere | null | undefined;
};

/** Tests how many links match. */
export type EntitySaidToAffectLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: EntitySaidToAffectLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type EntitySaidToAffectLinkRelationFilter = {
  /** So many links match. */
  readonly count?: EntitySaidToAffectLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: EntitySaidToAffectLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: EntitySaidToAffectLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: EntitySaidToAffectLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type EntitySaidToAffectLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: SaidToAffectEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: EntityWhere | null | undefined;
};

/** Tests how many links match. */
export type EntityTargetsLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: EntityTargetsLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type EntityTargetsLinkRelationFilter = {
  /** So many links match. */
  readonly count?: EntityTargetsLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: EntityTargetsLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: EntityTargetsLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: EntityTargetsLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type EntityTargetsLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: TargetsEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: EntityWhere | null | undefined;
};

/** Tests of Entity rows; all must pass. */
export type EntityWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<EntityWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: EntityWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<EntityWhere> | null | undefined;
  /** Tests `aliases`. */
  readonly aliases?: TextListFilter | null | undefined;
  /** Tests `description`. */
  readonly description?: TextFilter | null | undefined;
  /** Tests `formerIds`. */
  readonly formerIds?: TextListFilter | null | undefined;
  /** Tests the id. */
  readonly id?: IdFilter | null | undefined;
  /** Tests the kind. */
  readonly kind?: KindFilter | null | undefined;
  /** Tests `name`. */
  readonly name?: TextFilter | null | undefined;
  /** Tests `nameZh`. */
  readonly nameZh?: TextFilter | null | undefined;
};

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

/** Tests a Force. */
export type ForceFilter = {
  /** Is this. */
  readonly eq?: Force | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Force> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: Force | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<Force> | null | undefined;
};

/** Tests how many links match. */
export type GovernmentBodyHoldsPostLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: GovernmentBodyHoldsPostLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type GovernmentBodyHoldsPostLinkRelationFilter = {
  /** So many links match. */
  readonly count?: GovernmentBodyHoldsPostLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: GovernmentBodyHoldsPostLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: GovernmentBodyHoldsPostLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: GovernmentBodyHoldsPostLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type GovernmentBodyHoldsPostLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: HoldsPostEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: GovernmentBodyWhere | null | undefined;
};

/** Tests of GovernmentBody rows; all must pass. */
export type GovernmentBodyWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<GovernmentBodyWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: GovernmentBodyWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<GovernmentBodyWhere> | null | undefined;
  /** Tests `aliases`. */
  readonly aliases?: TextListFilter | null | undefined;
  /** Tests `classification`. */
  readonly classification?: BodyClassFilter | null | undefined;
  /** Tests `commitments`. */
  readonly commitments?: CommitmentLinkRelationFilter | null | undefined;
  /** Tests `description`. */
  readonly description?: TextFilter | null | undefined;
  /** Tests `formerIds`. */
  readonly formerIds?: TextListFilter | null | undefined;
  /** Tests the id. */
  readonly id?: IdFilter | null | undefined;
  /** Tests `implements`. */
  readonly implements?: PolicyLinkRelationFilter | null | undefined;
  /** Tests `issued`. */
  readonly issued?: PolicyIssuedLinkRelationFilter | null | undefined;
  /** Tests the kind. */
  readonly kind?: KindFilter | null | undefined;
  /** Tests `mentionedIn`. */
  readonly mentionedIn?: TurnLinkRelationFilter | null | undefined;
  /** Tests `metrics`. */
  readonly metrics?: MetricLinkRelationFilter | null | undefined;
  /** Tests `name`. */
  readonly name?: TextFilter | null | undefined;
  /** Tests `nameZh`. */
  readonly nameZh?: TextFilter | null | undefined;
  /** Tests `partOf`. */
  readonly partOf?: EntityLinkRelationFilter | null | undefined;
  /** Tests `parts`. */
  readonly parts?: EntityLinkRelationFilter | null | undefined;
  /** Tests `possiblySame`. */
  readonly possiblySame?: EntityPossiblySameLinkRelationFilter | null | undefined;
  /** Tests `possiblySameAs`. */
  readonly possiblySameAs?: EntityPossiblySameLinkRelationFilter | null | undefined;
  /** Tests `postHolders`. */
  readonly postHolders?: OfficialHoldsPostLinkRelationFilter | null | undefined;
  /** Tests `subjectOf`. */
  readonly subjectOf?: CommitmentLinkRelationFilter | null | undefined;
  /** Tests `topicOf`. */
  readonly topicOf?: TurnLinkRelationFilter | null | undefined;
};

/** Which relations, by what they say. */
export type HoldsPostEdgeWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<HoldsPostEdgeWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: HoldsPostEdgeWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<HoldsPostEdgeWhere> | null | undefined;
  /** Tests `evidence`. */
  readonly evidence?: IdListFilter | null | undefined;
  /** Tests `from`. */
  readonly from?: DayFilter | null | undefined;
  /** Tests `modality`. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Tests `role`. */
  readonly role?: TextFilter | null | undefined;
  /** Tests `title`. */
  readonly title?: TextFilter | null | undefined;
  /** Tests `to`. */
  readonly to?: DayFilter | null | undefined;
};

/** Tests an id. */
export type IdFilter = {
  /** Is this. */
  readonly eq?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: string | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** Tests a list. A missing list is an empty one. */
export type IdListFilter = {
  /** Each of these is an item. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** At least one item is one of these. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** No item is one of these. */
  readonly none?: ReadonlyArray<string> | null | undefined;
};

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

/** Tests a Instrument. */
export type InstrumentFilter = {
  /** Is this. */
  readonly eq?: Instrument | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Instrument> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: Instrument | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<Instrument> | null | undefined;
};

/** Tests a whole number. */
export type IntFilter = {
  /** Is this. */
  readonly eq?: number | null | undefined;
  /** Comes after this. */
  readonly gt?: number | null | undefined;
  /** Is this or comes after it. */
  readonly gte?: number | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Comes before this. */
  readonly lt?: number | null | undefined;
  /** Is this or comes before it. */
  readonly lte?: number | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: number | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

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

/** Tests a Intent. */
export type IntentFilter = {
  /** Is this. */
  readonly eq?: Intent | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Intent> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: Intent | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<Intent> | null | undefined;
};

/** What a body did to bring a policy about. */
export type IssueAct =
  /** Adopted it. */
  | "ADOPTED"
  /** Set it up. */
  | "ESTABLISHED"
  /** Issued or released it. */
  | "ISSUED"
  /** Launched it. */
  | "LAUNCHED";

/** Tests a IssueAct. */
export type IssueActFilter = {
  /** Is this. */
  readonly eq?: IssueAct | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<IssueAct> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: IssueAct | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<IssueAct> | null | undefined;
};

/** In which part a body issued a policy. */
export type IssueRole =
  /** As the body that approved it. */
  | "APPROVED"
  /** Together with the other issuers. */
  | "JOINT"
  /** Alone, or in the lead. */
  | "LEAD";

/** Tests a IssueRole. */
export type IssueRoleFilter = {
  /** Is this. */
  readonly eq?: IssueRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<IssueRole> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: IssueRole | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<IssueRole> | null | undefined;
};

/** Which relations, by what they say. */
export type IssuedEdgeWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<IssuedEdgeWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: IssuedEdgeWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<IssuedEdgeWhere> | null | undefined;
  /** Tests `act`. */
  readonly act?: IssueActFilter | null | undefined;
  /** Tests `evidence`. */
  readonly evidence?: IdListFilter | null | undefined;
  /** Tests `modality`. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Tests `partnerCount`. */
  readonly partnerCount?: IntFilter | null | undefined;
  /** Tests `role`. */
  readonly role?: IssueRoleFilter | null | undefined;
};

/** Tests the kind of a node. */
export type KindFilter = {
  /** Is this. */
  readonly eq?: KindName | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<KindName> | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: KindName | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<KindName> | null | undefined;
};

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

/** Which relations, by what they say. */
export type LinkEdgeWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<LinkEdgeWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: LinkEdgeWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<LinkEdgeWhere> | null | undefined;
  /** Tests `evidence`. */
  readonly evidence?: IdListFilter | null | undefined;
  /** Tests `modality`. */
  readonly modality?: ModalityFilter | null | undefined;
};

/** Tests how many links match. */
export type MetricCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: MetricWhere | null | undefined;
};

/** Tests how many links match. */
export type MetricLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: MetricLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type MetricLinkRelationFilter = {
  /** So many links match. */
  readonly count?: MetricLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: MetricLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: MetricLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: MetricLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type MetricLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: LinkEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: MetricWhere | null | undefined;
};

/** Tests across a relation. */
export type MetricRelationFilter = {
  /** So many links match. */
  readonly count?: MetricCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: MetricWhere | null | undefined;
  /** No link matches. */
  readonly none?: MetricWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: MetricWhere | null | undefined;
};

/** Tests of Metric rows; all must pass. */
export type MetricWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<MetricWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: MetricWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<MetricWhere> | null | undefined;
  /** Tests `aliases`. */
  readonly aliases?: TextListFilter | null | undefined;
  /** Tests `changeOf`. */
  readonly changeOf?: MetricLinkRelationFilter | null | undefined;
  /** Tests `changes`. */
  readonly changes?: MetricLinkRelationFilter | null | undefined;
  /** Tests `comparisonOf`. */
  readonly comparisonOf?: ObservationLinkRelationFilter | null | undefined;
  /** Tests `componentOf`. */
  readonly componentOf?: MetricLinkRelationFilter | null | undefined;
  /** Tests `components`. */
  readonly components?: MetricLinkRelationFilter | null | undefined;
  /** Tests `description`. */
  readonly description?: TextFilter | null | undefined;
  /** Tests `formerIds`. */
  readonly formerIds?: TextListFilter | null | undefined;
  /** Tests the id. */
  readonly id?: IdFilter | null | undefined;
  /** Tests the kind. */
  readonly kind?: KindFilter | null | undefined;
  /** Tests `measuredProperty`. */
  readonly measuredProperty?: TextFilter | null | undefined;
  /** Tests `measures`. */
  readonly measures?: EntityLinkRelationFilter | null | undefined;
  /** Tests `mentionedIn`. */
  readonly mentionedIn?: TurnLinkRelationFilter | null | undefined;
  /** Tests `name`. */
  readonly name?: TextFilter | null | undefined;
  /** Tests `nameZh`. */
  readonly nameZh?: TextFilter | null | undefined;
  /** Tests `observations`. */
  readonly observations?: ObservationRelationFilter | null | undefined;
  /** Tests `population`. */
  readonly population?: TextFilter | null | undefined;
  /** Tests `saidToBeAffectedBy`. */
  readonly saidToBeAffectedBy?: EntitySaidToAffectLinkRelationFilter | null | undefined;
  /** Tests `shareOf`. */
  readonly shareOf?: MetricLinkRelationFilter | null | undefined;
  /** Tests `shares`. */
  readonly shares?: MetricLinkRelationFilter | null | undefined;
  /** Tests `statisticType`. */
  readonly statisticType?: StatisticTypeFilter | null | undefined;
  /** Tests `subjectOf`. */
  readonly subjectOf?: CommitmentLinkRelationFilter | null | undefined;
  /** Tests `unit`. */
  readonly unit?: UnitWhere | null | undefined;
};

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

/** Tests a Modality. */
export type ModalityFilter = {
  /** Is this. */
  readonly eq?: Modality | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Modality> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: Modality | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<Modality> | null | undefined;
};

/** Tests a number. */
export type NumberFilter = {
  /** Is this. */
  readonly eq?: number | null | undefined;
  /** Comes after this. */
  readonly gt?: number | null | undefined;
  /** Is this or comes after it. */
  readonly gte?: number | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Comes before this. */
  readonly lt?: number | null | undefined;
  /** Is this or comes before it. */
  readonly lte?: number | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: number | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** Tests how many links match. */
export type ObservationCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: ObservationWhere | null | undefined;
};

/** Tests how many links match. */
export type ObservationLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: ObservationLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type ObservationLinkRelationFilter = {
  /** So many links match. */
  readonly count?: ObservationLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: ObservationLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: ObservationLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: ObservationLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type ObservationLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: LinkEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: ObservationWhere | null | undefined;
};

/** Tests across a relation. */
export type ObservationRelationFilter = {
  /** So many links match. */
  readonly count?: ObservationCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: ObservationWhere | null | undefined;
  /** No link matches. */
  readonly none?: ObservationWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: ObservationWhere | null | undefined;
};

/** Tests how many links match. */
export type ObservationSameFactLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: ObservationSameFactLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type ObservationSameFactLinkRelationFilter = {
  /** So many links match. */
  readonly count?: ObservationSameFactLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: ObservationSameFactLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: ObservationSameFactLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: ObservationSameFactLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type ObservationSameFactLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: SameFactEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: ObservationWhere | null | undefined;
};

/** Tests of Observation rows; all must pass. */
export type ObservationWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: ObservationWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<ObservationWhere> | null | undefined;
  /** Tests `asSaid`. */
  readonly asSaid?: TextFilter | null | undefined;
  /** Tests `comparedWith`. */
  readonly comparedWith?: MetricLinkRelationFilter | null | undefined;
  /** Tests `comparison`. */
  readonly comparison?: ComparisonWhere | null | undefined;
  /** Tests `document`. */
  readonly document?: IdFilter | null | undefined;
  /** Tests `evidence`. */
  readonly evidence?: IdListFilter | null | undefined;
  /** Tests the id. */
  readonly id?: IdFilter | null | undefined;
  /** Tests `inferred`. */
  readonly inferred?: TextListFilter | null | undefined;
  /** Tests the kind. */
  readonly kind?: KindFilter | null | undefined;
  /** Tests `lower`. */
  readonly lower?: NumberFilter | null | undefined;
  /** Tests `metric`. */
  readonly metric?: MetricRelationFilter | null | undefined;
  /** Tests `modality`. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Tests `outOf`. */
  readonly outOf?: OutOfWhere | null | undefined;
  /** Tests `period`. */
  readonly period?: PeriodWhere | null | undefined;
  /** Tests `place`. */
  readonly place?: PlaceRelationFilter | null | undefined;
  /** Tests `publishedOn`. */
  readonly publishedOn?: DayFilter | null | undefined;
  /** Tests `qualifier`. */
  readonly qualifier?: QualifierFilter | null | undefined;
  /** Tests the values that the words allow. Example: `{ certain: { gt: 5 } }` finds "above 8%", not "rising". */
  readonly range?: RangeFilter | null | undefined;
  /** Tests `sameFact`. */
  readonly sameFact?: ObservationSameFactLinkRelationFilter | null | undefined;
  /** Tests `sameFactOf`. */
  readonly sameFactOf?: ObservationSameFactLinkRelationFilter | null | undefined;
  /** Tests `scope`. */
  readonly scope?: TextFilter | null | undefined;
  /** Tests `speaker`. */
  readonly speaker?: IdFilter | null | undefined;
  /** Tests `unit`. */
  readonly unit?: UnitWhere | null | undefined;
  /** Tests `upper`. */
  readonly upper?: NumberFilter | null | undefined;
  /** Tests `value`. */
  readonly value?: NumberFilter | null | undefined;
};

/** Tests how many links match. */
export type OfficialHoldsPostLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: OfficialHoldsPostLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type OfficialHoldsPostLinkRelationFilter = {
  /** So many links match. */
  readonly count?: OfficialHoldsPostLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: OfficialHoldsPostLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: OfficialHoldsPostLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: OfficialHoldsPostLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type OfficialHoldsPostLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: HoldsPostEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: OfficialWhere | null | undefined;
};

/** Tests how many links match. */
export type OfficialLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: OfficialLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type OfficialLinkRelationFilter = {
  /** So many links match. */
  readonly count?: OfficialLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: OfficialLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: OfficialLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: OfficialLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type OfficialLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: LinkEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: OfficialWhere | null | undefined;
};

/** Tests of Official rows; all must pass. */
export type OfficialWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<OfficialWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: OfficialWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<OfficialWhere> | null | undefined;
  /** Tests `aliases`. */
  readonly aliases?: TextListFilter | null | undefined;
  /** Tests `description`. */
  readonly description?: TextFilter | null | undefined;
  /** Tests `formerIds`. */
  readonly formerIds?: TextListFilter | null | undefined;
  /** Tests `honorific`. */
  readonly honorific?: TextFilter | null | undefined;
  /** Tests the id. */
  readonly id?: IdFilter | null | undefined;
  /** Tests the kind. */
  readonly kind?: KindFilter | null | undefined;
  /** Tests `mentionedIn`. */
  readonly mentionedIn?: TurnLinkRelationFilter | null | undefined;
  /** Tests `name`. */
  readonly name?: TextFilter | null | undefined;
  /** Tests `nameZh`. */
  readonly nameZh?: TextFilter | null | undefined;
  /** Tests `posts`. */
  readonly posts?: GovernmentBodyHoldsPostLinkRelationFilter | null | undefined;
  /** Tests `receivedIn`. */
  readonly receivedIn?: TurnLinkRelationFilter | null | undefined;
  /** Tests `spoke`. */
  readonly spoke?: TurnLinkRelationFilter | null | undefined;
  /** Tests `topicOf`. */
  readonly topicOf?: TurnLinkRelationFilter | null | undefined;
};

/** What sort of organization it is. */
export type OrganizationClass =
  /** A promotion group, committee or alliance of several parties. */
  | "ALLIANCE"
  /** An open community, such as an open-source project's. */
  | "COMMUNITY"
  /** An enterprise, also one that a speaker leaves unnamed but places. */
  | "COMPANY"
  /** A newspaper, agency, broadcaster or site that asks questions. */
  | "MEDIA_OUTLET"
  /** A research institute, laboratory or innovation centre. */
  | "RESEARCH";

/** Tests a OrganizationClass. */
export type OrganizationClassFilter = {
  /** Is this. */
  readonly eq?: OrganizationClass | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<OrganizationClass> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: OrganizationClass | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<OrganizationClass> | null | undefined;
};

/** Tests how many links match. */
export type OrganizationLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: OrganizationLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type OrganizationLinkRelationFilter = {
  /** So many links match. */
  readonly count?: OrganizationLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: OrganizationLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: OrganizationLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: OrganizationLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type OrganizationLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: LinkEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: OrganizationWhere | null | undefined;
};

/** Tests of Organization rows; all must pass. */
export type OrganizationWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: OrganizationWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<OrganizationWhere> | null | undefined;
  /** Tests `aliases`. */
  readonly aliases?: TextListFilter | null | undefined;
  /** Tests `applications`. */
  readonly applications?: EntityLinkRelationFilter | null | undefined;
  /** Tests `asked`. */
  readonly asked?: TurnLinkRelationFilter | null | undefined;
  /** Tests `classification`. */
  readonly classification?: OrganizationClassFilter | null | undefined;
  /** Tests `description`. */
  readonly description?: TextFilter | null | undefined;
  /** Tests `formerIds`. */
  readonly formerIds?: TextListFilter | null | undefined;
  /** Tests the id. */
  readonly id?: IdFilter | null | undefined;
  /** Tests `implements`. */
  readonly implements?: PolicyLinkRelationFilter | null | undefined;
  /** Tests `issued`. */
  readonly issued?: PolicyIssuedLinkRelationFilter | null | undefined;
  /** Tests the kind. */
  readonly kind?: KindFilter | null | undefined;
  /** Tests `locatedIn`. */
  readonly locatedIn?: PlaceLinkRelationFilter | null | undefined;
  /** Tests `mentionedIn`. */
  readonly mentionedIn?: TurnLinkRelationFilter | null | undefined;
  /** Tests `metrics`. */
  readonly metrics?: MetricLinkRelationFilter | null | undefined;
  /** Tests `name`. */
  readonly name?: TextFilter | null | undefined;
  /** Tests `nameZh`. */
  readonly nameZh?: TextFilter | null | undefined;
  /** Tests `partOf`. */
  readonly partOf?: EntityLinkRelationFilter | null | undefined;
  /** Tests `parts`. */
  readonly parts?: EntityLinkRelationFilter | null | undefined;
  /** Tests `possiblySame`. */
  readonly possiblySame?: EntityPossiblySameLinkRelationFilter | null | undefined;
  /** Tests `possiblySameAs`. */
  readonly possiblySameAs?: EntityPossiblySameLinkRelationFilter | null | undefined;
  /** Tests `produces`. */
  readonly produces?: EntityLinkRelationFilter | null | undefined;
  /** Tests `saidToAffect`. */
  readonly saidToAffect?: EntitySaidToAffectLinkRelationFilter | null | undefined;
  /** Tests `saidToBeAffectedBy`. */
  readonly saidToBeAffectedBy?: EntitySaidToAffectLinkRelationFilter | null | undefined;
  /** Tests `subjectOf`. */
  readonly subjectOf?: CommitmentLinkRelationFilter | null | undefined;
  /** Tests `targetedBy`. */
  readonly targetedBy?: PolicyTargetsLinkRelationFilter | null | undefined;
  /** Tests `topicOf`. */
  readonly topicOf?: TurnLinkRelationFilter | null | undefined;
};

/** Tests of the fields of a OutOf; all must pass. */
export type OutOfWhere = {
  /** Tests `of`. */
  readonly of?: TextFilter | null | undefined;
  /** Tests `value`. */
  readonly value?: NumberFilter | null | undefined;
};

/** Tests how many links match. */
export type PassageCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: PassageWhere | null | undefined;
};

/** Tests across a relation. */
export type PassageRelationFilter = {
  /** So many links match. */
  readonly count?: PassageCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: PassageWhere | null | undefined;
  /** No link matches. */
  readonly none?: PassageWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: PassageWhere | null | undefined;
};

/** Tests of Passage rows; all must pass. */
export type PassageWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<PassageWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: PassageWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<PassageWhere> | null | undefined;
  /** Tests `end`. */
  readonly end?: IntFilter | null | undefined;
  /** Tests the id. */
  readonly id?: IdFilter | null | undefined;
  /** Tests the kind. */
  readonly kind?: KindFilter | null | undefined;
  /** Tests `ordinal`. */
  readonly ordinal?: IntFilter | null | undefined;
  /** Tests `start`. */
  readonly start?: IntFilter | null | undefined;
  /** Tests `text`. */
  readonly text?: TextFilter | null | undefined;
  /** Tests `turn`. */
  readonly turn?: TurnRelationFilter | null | undefined;
};

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

/** Tests a PeriodKind. */
export type PeriodKindFilter = {
  /** Is this. */
  readonly eq?: PeriodKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PeriodKind> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: PeriodKind | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<PeriodKind> | null | undefined;
};

/** Tests of the fields of a Period; all must pass. */
export type PeriodWhere = {
  /** Tests `code`. */
  readonly code?: TextFilter | null | undefined;
  /** Tests `end`. */
  readonly end?: DayFilter | null | undefined;
  /** Tests `kind`. */
  readonly kind?: PeriodKindFilter | null | undefined;
  /** Has a day in common with these. */
  readonly overlaps?: DaysFilter | null | undefined;
  /** Tests `start`. */
  readonly start?: DayFilter | null | undefined;
  /** Has no day outside of these. */
  readonly within?: DaysFilter | null | undefined;
};

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

/** Tests a PlaceClass. */
export type PlaceClassFilter = {
  /** Is this. */
  readonly eq?: PlaceClass | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PlaceClass> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: PlaceClass | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<PlaceClass> | null | undefined;
};

/** Tests how many links match. */
export type PlaceCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: PlaceWhere | null | undefined;
};

/** Tests how many links match. */
export type PlaceLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: PlaceLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type PlaceLinkRelationFilter = {
  /** So many links match. */
  readonly count?: PlaceLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: PlaceLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: PlaceLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: PlaceLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type PlaceLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: LinkEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: PlaceWhere | null | undefined;
};

/** Tests across a relation. */
export type PlaceRelationFilter = {
  /** So many links match. */
  readonly count?: PlaceCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: PlaceWhere | null | undefined;
  /** No link matches. */
  readonly none?: PlaceWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: PlaceWhere | null | undefined;
};

/** Tests of Place rows; all must pass. */
export type PlaceWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: PlaceWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<PlaceWhere> | null | undefined;
  /** Tests `aliases`. */
  readonly aliases?: TextListFilter | null | undefined;
  /** Tests `applications`. */
  readonly applications?: EntityLinkRelationFilter | null | undefined;
  /** Tests `broader`. */
  readonly broader?: EntityLinkRelationFilter | null | undefined;
  /** Tests `classification`. */
  readonly classification?: PlaceClassFilter | null | undefined;
  /** Tests `description`. */
  readonly description?: TextFilter | null | undefined;
  /** Tests `formerIds`. */
  readonly formerIds?: TextListFilter | null | undefined;
  /** Tests the id. */
  readonly id?: IdFilter | null | undefined;
  /** Tests the kind. */
  readonly kind?: KindFilter | null | undefined;
  /** Tests `locationOf`. */
  readonly locationOf?: EntityLinkRelationFilter | null | undefined;
  /** Tests `mentionedIn`. */
  readonly mentionedIn?: TurnLinkRelationFilter | null | undefined;
  /** Tests `metrics`. */
  readonly metrics?: MetricLinkRelationFilter | null | undefined;
  /** Tests `name`. */
  readonly name?: TextFilter | null | undefined;
  /** Tests `nameZh`. */
  readonly nameZh?: TextFilter | null | undefined;
  /** Tests `narrower`. */
  readonly narrower?: EntityLinkRelationFilter | null | undefined;
  /** Tests `observations`. */
  readonly observations?: ObservationRelationFilter | null | undefined;
  /** Tests `possiblySame`. */
  readonly possiblySame?: EntityPossiblySameLinkRelationFilter | null | undefined;
  /** Tests `possiblySameAs`. */
  readonly possiblySameAs?: EntityPossiblySameLinkRelationFilter | null | undefined;
  /** Tests `saidToBeAffectedBy`. */
  readonly saidToBeAffectedBy?: EntitySaidToAffectLinkRelationFilter | null | undefined;
  /** Tests `subjectOf`. */
  readonly subjectOf?: CommitmentLinkRelationFilter | null | undefined;
  /** Tests `targetedBy`. */
  readonly targetedBy?: PolicyTargetsLinkRelationFilter | null | undefined;
  /** Tests `topicOf`. */
  readonly topicOf?: TurnLinkRelationFilter | null | undefined;
};

/** Tests how many links match. */
export type PolicyIssuedLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: PolicyIssuedLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type PolicyIssuedLinkRelationFilter = {
  /** So many links match. */
  readonly count?: PolicyIssuedLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: PolicyIssuedLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: PolicyIssuedLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: PolicyIssuedLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type PolicyIssuedLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: IssuedEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: PolicyWhere | null | undefined;
};

/** Tests how many links match. */
export type PolicyLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: PolicyLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type PolicyLinkRelationFilter = {
  /** So many links match. */
  readonly count?: PolicyLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: PolicyLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: PolicyLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: PolicyLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type PolicyLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: LinkEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: PolicyWhere | null | undefined;
};

/** Tests how many links match. */
export type PolicyTargetsLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: PolicyTargetsLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type PolicyTargetsLinkRelationFilter = {
  /** So many links match. */
  readonly count?: PolicyTargetsLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: PolicyTargetsLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: PolicyTargetsLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: PolicyTargetsLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type PolicyTargetsLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: TargetsEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: PolicyWhere | null | undefined;
};

/** Tests of Policy rows; all must pass. */
export type PolicyWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: PolicyWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<PolicyWhere> | null | undefined;
  /** Tests `aliases`. */
  readonly aliases?: TextListFilter | null | undefined;
  /** Tests `appliedIn`. */
  readonly appliedIn?: EntityLinkRelationFilter | null | undefined;
  /** Tests `commitments`. */
  readonly commitments?: CommitmentLinkRelationFilter | null | undefined;
  /** Tests `description`. */
  readonly description?: TextFilter | null | undefined;
  /** Tests `edition`. */
  readonly edition?: TextFilter | null | undefined;
  /** Tests `formerIds`. */
  readonly formerIds?: TextListFilter | null | undefined;
  /** Tests the id. */
  readonly id?: IdFilter | null | undefined;
  /** Tests `implementedBy`. */
  readonly implementedBy?: EntityLinkRelationFilter | null | undefined;
  /** Tests `implements`. */
  readonly implements?: PolicyLinkRelationFilter | null | undefined;
  /** Tests `instrument`. */
  readonly instrument?: InstrumentFilter | null | undefined;
  /** Tests `issuedBy`. */
  readonly issuedBy?: EntityIssuedLinkRelationFilter | null | undefined;
  /** Tests `issuedOn`. */
  readonly issuedOn?: DayFilter | null | undefined;
  /** Tests the kind. */
  readonly kind?: KindFilter | null | undefined;
  /** Tests `locatedIn`. */
  readonly locatedIn?: PlaceLinkRelationFilter | null | undefined;
  /** Tests `mentionedIn`. */
  readonly mentionedIn?: TurnLinkRelationFilter | null | undefined;
  /** Tests `metrics`. */
  readonly metrics?: MetricLinkRelationFilter | null | undefined;
  /** Tests `name`. */
  readonly name?: TextFilter | null | undefined;
  /** Tests `nameZh`. */
  readonly nameZh?: TextFilter | null | undefined;
  /** Tests `partOf`. */
  readonly partOf?: EntityLinkRelationFilter | null | undefined;
  /** Tests `parts`. */
  readonly parts?: EntityLinkRelationFilter | null | undefined;
  /** Tests `possiblySame`. */
  readonly possiblySame?: EntityPossiblySameLinkRelationFilter | null | undefined;
  /** Tests `possiblySameAs`. */
  readonly possiblySameAs?: EntityPossiblySameLinkRelationFilter | null | undefined;
  /** Tests `saidToAffect`. */
  readonly saidToAffect?: EntitySaidToAffectLinkRelationFilter | null | undefined;
  /** Tests `saidToBeAffectedBy`. */
  readonly saidToBeAffectedBy?: EntitySaidToAffectLinkRelationFilter | null | undefined;
  /** Tests `stage`. */
  readonly stage?: StageFilter | null | undefined;
  /** Tests `subjectOf`. */
  readonly subjectOf?: CommitmentLinkRelationFilter | null | undefined;
  /** Tests `succeededBy`. */
  readonly succeededBy?: PolicyLinkRelationFilter | null | undefined;
  /** Tests `succeeds`. */
  readonly succeeds?: PolicyLinkRelationFilter | null | undefined;
  /** Tests `targetedBy`. */
  readonly targetedBy?: PolicyTargetsLinkRelationFilter | null | undefined;
  /** Tests `targets`. */
  readonly targets?: EntityTargetsLinkRelationFilter | null | undefined;
  /** Tests `topicOf`. */
  readonly topicOf?: TurnLinkRelationFilter | null | undefined;
};

/** Which relations, by what they say. */
export type PossiblySameEdgeWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<PossiblySameEdgeWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: PossiblySameEdgeWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<PossiblySameEdgeWhere> | null | undefined;
  /** Tests `evidence`. */
  readonly evidence?: IdListFilter | null | undefined;
  /** Tests `judgedBy`. */
  readonly judgedBy?: TextFilter | null | undefined;
  /** Tests `modality`. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Tests `reason`. */
  readonly reason?: TextFilter | null | undefined;
};

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

/** Tests a Qualifier. */
export type QualifierFilter = {
  /** Is this. */
  readonly eq?: Qualifier | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Qualifier> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: Qualifier | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<Qualifier> | null | undefined;
};

/** "Above 8%" allows every value above 8; a figure without a number ("rising") allows any. Test `unit` beside it. Both tests must hold. */
export type RangeFilter = {
  /** Every value that the words allow passes. */
  readonly certain?: BoundsFilter | null | undefined;
  /** At least one value that the words allow passes. */
  readonly possible?: BoundsFilter | null | undefined;
};

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

/** Which relations, by what they say. */
export type SaidToAffectEdgeWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<SaidToAffectEdgeWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: SaidToAffectEdgeWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<SaidToAffectEdgeWhere> | null | undefined;
  /** Tests `direction`. */
  readonly direction?: EffectDirectionFilter | null | undefined;
  /** Tests `evidence`. */
  readonly evidence?: IdListFilter | null | undefined;
  /** Tests `modality`. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Tests `wording`. */
  readonly wording?: TextFilter | null | undefined;
};

/** Which relations, by what they say. */
export type SameFactEdgeWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<SameFactEdgeWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: SameFactEdgeWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<SameFactEdgeWhere> | null | undefined;
  /** Tests `evidence`. */
  readonly evidence?: IdListFilter | null | undefined;
  /** Tests `judgedBy`. */
  readonly judgedBy?: TextFilter | null | undefined;
  /** Tests `kind`. */
  readonly kind?: SameFactKindFilter | null | undefined;
  /** Tests `modality`. */
  readonly modality?: ModalityFilter | null | undefined;
  /** Tests `reason`. */
  readonly reason?: TextFilter | null | undefined;
};

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

/** Tests a SameFactKind. */
export type SameFactKindFilter = {
  /** Is this. */
  readonly eq?: SameFactKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<SameFactKind> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: SameFactKind | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<SameFactKind> | null | undefined;
};

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

/** Tests a Stage. */
export type StageFilter = {
  /** Is this. */
  readonly eq?: Stage | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Stage> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: Stage | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<Stage> | null | undefined;
};

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

/** Tests a StatisticType. */
export type StatisticTypeFilter = {
  /** Is this. */
  readonly eq?: StatisticType | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<StatisticType> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: StatisticType | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<StatisticType> | null | undefined;
};

/** Which relations, by what they say. */
export type TargetsEdgeWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<TargetsEdgeWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: TargetsEdgeWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<TargetsEdgeWhere> | null | undefined;
  /** Tests `evidence`. */
  readonly evidence?: IdListFilter | null | undefined;
  /** Tests `intent`. */
  readonly intent?: IntentFilter | null | undefined;
  /** Tests `modality`. */
  readonly modality?: ModalityFilter | null | undefined;
};

/** Tests a text, letter by letter. */
export type TextFilter = {
  /** Holds these letters. */
  readonly contains?: string | null | undefined;
  /** Ends with these letters. */
  readonly endsWith?: string | null | undefined;
  /** Is this. */
  readonly eq?: string | null | undefined;
  /** Comes after this. */
  readonly gt?: string | null | undefined;
  /** Is this or comes after it. */
  readonly gte?: string | null | undefined;
  /** Holds these letters, whatever their case and width. */
  readonly icontains?: string | null | undefined;
  /** Ends with these letters, whatever their case and width. */
  readonly iendsWith?: string | null | undefined;
  /** Is this, whatever the case and width of letters. */
  readonly ieq?: string | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Begins with these letters, whatever their case and width. */
  readonly istartsWith?: string | null | undefined;
  /** Comes before this. */
  readonly lt?: string | null | undefined;
  /** Is this or comes before it. */
  readonly lte?: string | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: string | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Begins with these letters. */
  readonly startsWith?: string | null | undefined;
};

/** Tests a list. A missing list is an empty one. */
export type TextListFilter = {
  /** Each of these is an item. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** At least one item is one of these. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** No item is one of these. */
  readonly none?: ReadonlyArray<string> | null | undefined;
};

/** Tests how many links match. */
export type TurnCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: TurnWhere | null | undefined;
};

/** Tests how many links match. */
export type TurnLinkCountFilter = {
  /** Exactly so many. */
  readonly eq?: number | null | undefined;
  /** More than so many. */
  readonly gt?: number | null | undefined;
  /** So many or more. */
  readonly gte?: number | null | undefined;
  /** Fewer than so many. */
  readonly lt?: number | null | undefined;
  /** So many or fewer. */
  readonly lte?: number | null | undefined;
  /** Which links count; all where not given. */
  readonly where?: TurnLinkWhere | null | undefined;
};

/** Tests across a relation. */
export type TurnLinkRelationFilter = {
  /** So many links match. */
  readonly count?: TurnLinkCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: TurnLinkWhere | null | undefined;
  /** No link matches. */
  readonly none?: TurnLinkWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: TurnLinkWhere | null | undefined;
};

/** Which relations, by what they lead to and by what they say themselves. */
export type TurnLinkWhere = {
  /** Tests what the relation says. */
  readonly edge?: LinkEdgeWhere | null | undefined;
  /** Tests what the relation leads to. */
  readonly node?: TurnWhere | null | undefined;
};

/** Tests across a relation. */
export type TurnRelationFilter = {
  /** So many links match. */
  readonly count?: TurnCountFilter | null | undefined;
  /** Every link matches; true where there are none. */
  readonly every?: TurnWhere | null | undefined;
  /** No link matches. */
  readonly none?: TurnWhere | null | undefined;
  /** At least one link matches. */
  readonly some?: TurnWhere | null | undefined;
};

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

/** Tests a TurnRole. */
export type TurnRoleFilter = {
  /** Is this. */
  readonly eq?: TurnRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<TurnRole> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: TurnRole | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<TurnRole> | null | undefined;
};

/** Tests of Turn rows; all must pass. */
export type TurnWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<TurnWhere> | null | undefined;
  /** This does not hold. A test on a missing value does not hold, so its NOT does. */
  readonly NOT?: TurnWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<TurnWhere> | null | undefined;
  /** Tests `about`. */
  readonly about?: EntityLinkRelationFilter | null | undefined;
  /** Tests `answeredBy`. */
  readonly answeredBy?: TurnLinkRelationFilter | null | undefined;
  /** Tests `answers`. */
  readonly answers?: TurnLinkRelationFilter | null | undefined;
  /** Tests `askedBy`. */
  readonly askedBy?: OrganizationLinkRelationFilter | null | undefined;
  /** Tests `document`. */
  readonly document?: DocumentRelationFilter | null | undefined;
  /** Tests `end`. */
  readonly end?: IntFilter | null | undefined;
  /** Tests `evidence`. */
  readonly evidence?: IdListFilter | null | undefined;
  /** Tests `exchange`. */
  readonly exchange?: IntFilter | null | undefined;
  /** Tests `followedBy`. */
  readonly followedBy?: TurnLinkRelationFilter | null | undefined;
  /** Tests `follows`. */
  readonly follows?: TurnLinkRelationFilter | null | undefined;
  /** Tests `handedTo`. */
  readonly handedTo?: OfficialLinkRelationFilter | null | undefined;
  /** Tests the id. */
  readonly id?: IdFilter | null | undefined;
  /** Tests the kind. */
  readonly kind?: KindFilter | null | undefined;
  /** Tests `mentions`. */
  readonly mentions?: EntityLinkRelationFilter | null | undefined;
  /** Tests `ordinal`. */
  readonly ordinal?: IntFilter | null | undefined;
  /** Tests `passages`. */
  readonly passages?: PassageRelationFilter | null | undefined;
  /** Tests `role`. */
  readonly role?: TurnRoleFilter | null | undefined;
  /** Tests `spokenBy`. */
  readonly spokenBy?: OfficialLinkRelationFilter | null | undefined;
  /** Tests `start`. */
  readonly start?: IntFilter | null | undefined;
};

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

/** Tests a UnitKind. */
export type UnitKindFilter = {
  /** Is this. */
  readonly eq?: UnitKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<UnitKind> | null | undefined;
  /** Is missing (true) or present (false). */
  readonly isNull?: boolean | null | undefined;
  /** Is not this, or is missing. */
  readonly ne?: UnitKind | null | undefined;
  /** Is none of these, or is missing. */
  readonly notIn?: ReadonlyArray<UnitKind> | null | undefined;
};

/** Tests of the fields of a Unit; all must pass. */
export type UnitWhere = {
  /** Tests `code`. */
  readonly code?: TextFilter | null | undefined;
  /** Tests `kind`. */
  readonly kind?: UnitKindFilter | null | undefined;
};

export type BriefingQueryVariables = Exact<{
  of: DocumentWhere;
  turn: TurnWhere;
}>;

export type BriefingQuery = {
  readonly release: { readonly id: string } | null;
  readonly all: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly nameZh: string | null;
      readonly publishedOn: string;
    }>;
  };
  readonly documents: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly nameZh: string | null;
      readonly publishedOn: string;
      readonly notice: string | null;
      readonly url: string;
      readonly turns: {
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly ordinal: number;
          readonly role: TurnRole;
          readonly exchange: number | null;
          readonly start: number;
          readonly end: number;
          readonly askedBy: {
            readonly nodes: ReadonlyArray<{
              readonly id: string;
              readonly kind: KindName;
              readonly name: string;
              readonly nameZh: string | null;
            }>;
          };
          readonly spokenBy: {
            readonly nodes: ReadonlyArray<{
              readonly id: string;
              readonly kind: KindName;
              readonly name: string;
              readonly nameZh: string | null;
            }>;
          };
          readonly about: {
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
        }>;
      };
      readonly shown: {
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly ordinal: number;
          readonly role: TurnRole;
          readonly exchange: number | null;
          readonly start: number;
          readonly end: number;
          readonly passages: {
            readonly nodes: ReadonlyArray<{
              readonly id: string;
              readonly start: number;
              readonly end: number;
              readonly text: string;
            }>;
          };
          readonly others: {
            readonly nodes: ReadonlyArray<{
              readonly id: string;
              readonly start: number;
              readonly end: number;
              readonly text: string;
            }>;
          };
          readonly statedRelations: ReadonlyArray<{
            readonly id: string;
            readonly relation: RelationName;
            readonly intent: Intent | null;
            readonly modality: Modality | null;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly start: number;
              readonly end: number;
              readonly quote: string;
              readonly role: EvidenceRole;
              readonly turn: { readonly id: string } | null;
            }>;
            readonly sourceNode:
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
              | { readonly id: string; readonly kind: KindName }
              | null;
            readonly targetNode:
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
              | { readonly id: string; readonly kind: KindName }
              | null;
          }>;
          readonly statedObservations: ReadonlyArray<{
            readonly id: string;
            readonly asSaid: string;
            readonly period: { readonly code: string };
            readonly metric: {
              readonly id: string;
              readonly kind: KindName;
              readonly name: string;
              readonly nameZh: string | null;
            } | null;
            readonly evidence: ReadonlyArray<{
              readonly id: string;
              readonly start: number;
              readonly end: number;
              readonly quote: string;
              readonly role: EvidenceRole;
              readonly turn: { readonly id: string } | null;
            }>;
          }>;
          readonly askedBy: {
            readonly nodes: ReadonlyArray<{
              readonly id: string;
              readonly kind: KindName;
              readonly name: string;
              readonly nameZh: string | null;
            }>;
          };
          readonly spokenBy: {
            readonly nodes: ReadonlyArray<{
              readonly id: string;
              readonly kind: KindName;
              readonly name: string;
              readonly nameZh: string | null;
            }>;
          };
          readonly about: {
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
        }>;
      };
    }>;
  };
};

export type OutlinedFragment = {
  readonly id: string;
  readonly ordinal: number;
  readonly role: TurnRole;
  readonly exchange: number | null;
  readonly start: number;
  readonly end: number;
  readonly askedBy: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
    }>;
  };
  readonly spokenBy: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: KindName;
      readonly name: string;
      readonly nameZh: string | null;
    }>;
  };
  readonly about: {
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
};

export type SentenceFragment = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

export type PlaceFragment = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly role: EvidenceRole;
  readonly turn: { readonly id: string } | null;
};

type End_Commitment_Fragment = {
  readonly action: string;
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Document_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_EnterpriseClass_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Event_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Evidence_Fragment = { readonly id: string; readonly kind: KindName };

type End_GovernmentBody_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Industry_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Infrastructure_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Metric_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Observation_Fragment = { readonly asSaid: string; readonly id: string; readonly kind: KindName };

type End_Official_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Organization_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Passage_Fragment = { readonly id: string; readonly kind: KindName };

type End_Place_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Policy_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Product_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Technology_Fragment = {
  readonly id: string;
  readonly kind: KindName;
  readonly name: string;
  readonly nameZh: string | null;
};

type End_Turn_Fragment = { readonly id: string; readonly kind: KindName };

export type EndFragment =
  | End_Commitment_Fragment
  | End_Document_Fragment
  | End_EnterpriseClass_Fragment
  | End_Event_Fragment
  | End_Evidence_Fragment
  | End_GovernmentBody_Fragment
  | End_Industry_Fragment
  | End_Infrastructure_Fragment
  | End_Metric_Fragment
  | End_Observation_Fragment
  | End_Official_Fragment
  | End_Organization_Fragment
  | End_Passage_Fragment
  | End_Place_Fragment
  | End_Policy_Fragment
  | End_Product_Fragment
  | End_Technology_Fragment
  | End_Turn_Fragment;

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
  readonly release: { readonly id: string } | null;
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

export type NeighborsQueryVariables = Exact<{
  id: string;
  kinds?: ReadonlyArray<KindName> | KindName | null | undefined;
}>;

export type NeighborsQuery = {
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
export const OutlinedFragmentDoc = new TypedDocumentString(
  `
    fragment Outlined on Turn {
  id
  ordinal
  role
  exchange
  start
  end
  askedBy(first: 2) {
    nodes {
      ...Named
    }
  }
  spokenBy(first: 2) {
    nodes {
      ...Named
    }
  }
  about(first: 20) {
    nodes {
      ...Named
    }
  }
}
    fragment Named on Entity {
  id
  kind
  name
  nameZh
}`,
  { fragmentName: "Outlined" },
) as unknown as TypedDocumentString<OutlinedFragment, unknown>;
export const SentenceFragmentDoc = new TypedDocumentString(
  `
    fragment Sentence on Passage {
  id
  start
  end
  text
}
    `,
  { fragmentName: "Sentence" },
) as unknown as TypedDocumentString<SentenceFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(
  `
    fragment Place on Evidence {
  id
  start
  end
  quote
  role
  turn {
    id
  }
}
    `,
  { fragmentName: "Place" },
) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const EndFragmentDoc = new TypedDocumentString(
  `
    fragment End on Node {
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
    fragment Named on Entity {
  id
  kind
  name
  nameZh
}`,
  { fragmentName: "End" },
) as unknown as TypedDocumentString<EndFragment, unknown>;
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
export const BriefingDocument = new TypedDocumentString(`
    query Briefing($of: DocumentWhere!, $turn: TurnWhere!) {
  release {
    id
  }
  all: documents(first: 50, orderBy: [{field: PUBLISHED_ON, direction: DESC}]) {
    nodes {
      id
      name
      nameZh
      publishedOn
    }
  }
  documents(
    where: $of
    first: 1
    orderBy: [{field: PUBLISHED_ON, direction: DESC}]
  ) {
    nodes {
      id
      name
      nameZh
      publishedOn
      notice
      url
      turns(first: 100, orderBy: [{field: ORDINAL}]) {
        nodes {
          ...Outlined
        }
      }
      shown: turns(where: $turn, first: 1, orderBy: [{field: ORDINAL}]) {
        nodes {
          ...Outlined
          passages(first: 100, orderBy: [{field: START}]) {
            nodes {
              ...Sentence
            }
          }
          others: passages(last: 100, orderBy: [{field: START}]) {
            nodes {
              ...Sentence
            }
          }
          statedRelations {
            id
            relation
            intent
            modality
            evidence {
              ...Place
            }
            sourceNode {
              ...End
            }
            targetNode {
              ...End
            }
          }
          statedObservations {
            id
            asSaid
            period {
              code
            }
            metric {
              ...Named
            }
            evidence {
              ...Place
            }
          }
        }
      }
    }
  }
}
    fragment Outlined on Turn {
  id
  ordinal
  role
  exchange
  start
  end
  askedBy(first: 2) {
    nodes {
      ...Named
    }
  }
  spokenBy(first: 2) {
    nodes {
      ...Named
    }
  }
  about(first: 20) {
    nodes {
      ...Named
    }
  }
}
fragment Sentence on Passage {
  id
  start
  end
  text
}
fragment Place on Evidence {
  id
  start
  end
  quote
  role
  turn {
    id
  }
}
fragment End on Node {
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
fragment Named on Entity {
  id
  kind
  name
  nameZh
}`) as unknown as TypedDocumentString<BriefingQuery, BriefingQueryVariables>;
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
  release {
    id
  }
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
export const NeighborsDocument = new TypedDocumentString(`
    query Neighbors($id: ID!, $kinds: [KindName!]) {
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
    `) as unknown as TypedDocumentString<NeighborsQuery, NeighborsQueryVariables>;
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
    limit: 150
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
