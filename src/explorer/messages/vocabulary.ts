import type { Instrument, Intent, KindName, Modality, RelationName, TurnRole } from "../generated/operations.js";
import { kindLabels, relationLabels } from "../generated/vocabulary.js";
import { inBothLanguages } from "./language.js";

/** Names of kinds in the plural. */
export const kindNames: Labels<KindName> = { en: labels(kindLabels, "plural"), zh: labels(kindLabels, "zh") };

/** Names of kinds in the singular. */
export const kindName: Labels<KindName> = { en: labels(kindLabels, "en"), zh: kindNames.zh };

/** Verbs of relations, read from the subject to the object. */
export const relations: Labels<RelationName> = { en: labels(relationLabels, "en"), zh: labels(relationLabels, "zh") };

export const intents: Labels<Intent> = inBothLanguages(
  { PROMOTE: "promote", SUPPORT: "support", UPGRADE: "upgrade", REGULATE: "regulate", RESTRICT: "restrict" },
  { PROMOTE: "促进", SUPPORT: "支持", UPGRADE: "升级", REGULATE: "规范", RESTRICT: "限制" },
);

export const modalities: Labels<Modality> = inBothLanguages(
  {
    REPORTED: "reported as done",
    ONGOING: "under way",
    PLANNED: "planned",
    ATTRIBUTED: "said by someone else",
  },
  { REPORTED: "已完成", ONGOING: "进行中", PLANNED: "计划中", ATTRIBUTED: "转述" },
);

export const instruments: Labels<Instrument> = inBothLanguages(
  {
    ACTION_PLAN: "Action plans",
    CAMPAIGN: "Campaigns",
    FUND: "Funds",
    GUIDELINE: "Guidelines",
    INITIATIVE: "Initiatives",
    PILOT: "Pilots",
    PROGRAM: "Programmes",
    PROJECT: "Projects",
    REGULATION: "Regulations",
    REPORT: "Reports",
    SPECIFICATION: "Specifications",
    STANDARD_SYSTEM: "Standard systems",
    SUBSIDY: "Subsidies",
  },
  {
    ACTION_PLAN: "行动计划",
    CAMPAIGN: "活动",
    FUND: "基金",
    GUIDELINE: "指南",
    INITIATIVE: "倡议",
    PILOT: "试点",
    PROGRAM: "工作方案",
    PROJECT: "工程",
    REGULATION: "法规",
    REPORT: "报告",
    SPECIFICATION: "规范条件",
    STANDARD_SYSTEM: "标准体系",
    SUBSIDY: "补贴",
  },
);

export const turnRoles: Labels<TurnRole> = inBothLanguages(
  {
    ANSWER: "Answer",
    BACK_MATTER: "End of the page",
    FRONT_MATTER: "Head of the page",
    HAND_OVER: "Hands over",
    MODERATION: "Moderation",
    QUESTION: "Question",
    STATEMENT: "Statement",
  },
  {
    ANSWER: "回答",
    BACK_MATTER: "页尾",
    FRONT_MATTER: "页首",
    HAND_OVER: "转交",
    MODERATION: "主持",
    QUESTION: "提问",
    STATEMENT: "陈述",
  },
);

interface Labels<Key extends string> {
  readonly en: Readonly<Record<Key, string>>;
  readonly zh: Readonly<Record<Key, string>>;
}

/** One text of every label, by name. */
function labels<Name extends string, Part extends string>(
  all: Readonly<Record<Name, Readonly<Record<Part, string>>>>,
  part: Part,
): Readonly<Record<Name, string>> {
  const entries = Object.entries<Readonly<Record<Part, string>>>(all);
  return Object.fromEntries(entries.map(([name, label]) => [name, label[part]])) as Record<Name, string>;
}
