import type { RelationName } from "../model/index.js";

/**
 * Which relations a question walks that names none: those by which one thing bears on another. Not walked: how a briefing
 * is built (turns, speakers, what a turn names), single observations, whose places and metrics would tie everything to
 * everything, and what is only suspected. A new relation does not compile until this list says which it is.
 */
const walks: Readonly<Record<RelationName, boolean>> = {
  PART_OF: true,
  HOLDS_POST: true,
  ISSUED: true,
  IMPLEMENTS: true,
  SUCCEEDS: true,
  TARGETS: true,
  COMMITS: true,
  ON: true,
  SAID_TO_AFFECT: true,
  BROADER: true,
  COVERS: true,
  MATCHES: true,
  PRODUCES: true,
  APPLIED_IN: true,
  LOCATED_IN: true,
  VARIANT_OF: true,
  POSSIBLY_SAME: false,
  MEASURES: true,
  CHANGE_OF: true,
  SHARE_OF: true,
  COMPONENT_OF: true,
  OBSERVES: false,
  IN_PLACE: false,
  COMPARED_WITH: false,
  SAME_FACT: false,
  IN_DOCUMENT: false,
  IN_TURN: false,
  FOLLOWED_BY: false,
  ANSWERS: false,
  ASKED_BY: false,
  SPOKEN_BY: false,
  HANDED_TO: false,
  ABOUT: false,
  MENTIONS: false,
};

export const walked: readonly RelationName[] = (Object.keys(walks) as RelationName[]).filter((name) => walks[name]);
