import type { TurnRole } from "../../model/turn.js";
import type { Span } from "./span.js";
import { splitSentences } from "./split-sentences.js";
import { type FloorTransfer, floorTransfersIn } from "./floor-transfer.js";
import type { Line } from "./lines.js";
import type { Opening } from "./opening-lines.js";
import type { Person } from "./people.js";
import { warn, type Warning } from "./warnings.js";

/** Front and back matter have no label; a turn has a speaker where a known person speaks, an outlet where one asks. */
export interface TranscriptTurn {
  readonly role: keyof typeof TurnRole;
  /** Offset of its label. */
  readonly start: number;
  readonly end: number;
  readonly label?: Span;
  /** Offset of its text, after the label. */
  readonly textStart: number;
  /** Number of its question, from 1; missing for turns of the chair. */
  readonly exchange?: number;
  readonly speaker?: Person;
  readonly outlet?: string;
  /** Those to whom the floor is given, where it is, in the order of the words. */
  readonly handsOver?: readonly FloorTransfer[];
}

/** A turn before its role is known: its opening, and the lines up to the next one. */
export interface Labelled {
  readonly opening: Opening;
  readonly said: readonly Line[];
}

/** A turn with its lines. */
export interface SpokenTurn extends TranscriptTurn {
  readonly opening: Opening;
  readonly said: readonly Line[];
}

export interface Cut {
  readonly labelled: readonly Labelled[];
  /** Labels that repeat the one before them. */
  readonly repeated: readonly Span[];
  readonly warnings: readonly Warning[];
}

/** Splits lines at their openings. */
export function cutAtOpenings(lines: readonly Line[], openings: readonly Opening[]): Cut {
  const labelled: Labelled[] = [];
  const repeated: Span[] = [];
  const warnings: Warning[] = [];
  let first: Opening | undefined;
  for (const [at, opening] of openings.entries()) {
    const { index, rest, line, label } = opening;
    const next = openings[at + 1];
    const said = [...(rest ? [rest] : []), ...lines.slice(index + 1, next?.index)];
    const doubled = said.length === 0 && next && isSame(opening, next);
    if (first && label) repeated.push(label);
    if (doubled) {
      warnings.push(warn("DOUBLED_LABEL", next.line, "expected words after the label, not the label again"));
      first ??= opening;
      continue;
    }
    if (said.length === 0) warnings.push(warn("EMPTY_TURN", line, "expected words after the label"));
    labelled.push({ opening: first ?? opening, said });
    first = undefined;
  }
  return { labelled, repeated, warnings };
}

const isSame = ({ who: a }: Opening, { who: b }: Opening) =>
  a.is === "SPEAKER"
    ? b.is === "SPEAKER" && a.speaker !== undefined && a.speaker === b.speaker
    : b.is === "OUTLET" && a.outlet !== undefined && a.outlet === b.outlet;

/** Classifies turns by their speakers and by the questions before them. */
export function turnsOf(
  labelled: readonly Labelled[],
  people: readonly Person[],
): { turns: SpokenTurn[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  let asked = 0;
  let outlet: string | undefined;
  const turns = labelled.map(({ opening, said }, index): SpokenTurn => {
    const { who, label, line } = opening;
    const start = label?.start ?? line.start;
    const place = {
      start,
      end: said.at(-1)?.end ?? label?.end ?? line.end,
      textStart: said[0]?.start ?? label?.end ?? start,
      ...(label ? { label } : {}),
      opening,
      said,
    };
    if (who.is === "OUTLET") {
      if (who.followsUp)
        warnings.push(
          warn("FOLLOW_UP", line, `expected the outlet's name (the question before is of ${outlet ?? "nobody"})`),
        );
      else outlet = who.outlet;
      return { role: "QUESTION", ...place, exchange: ++asked, ...(outlet === undefined ? {} : { outlet }) };
    }
    const { speaker, chairs = speaker?.chairs } = who;
    const handsOver = floorTransfersIn(said, speaker, nextSpeakers(labelled, index), people, warnings);
    const isPassed = handsOver.length > 0;
    const spoken = { ...place, ...(speaker ? { speaker } : {}), ...(isPassed ? { handsOver } : {}) };
    if (chairs) return { role: "MODERATION", ...spoken };
    if (asked === 0) return { role: "STATEMENT", ...spoken };
    const short = said.flatMap(splitSentences).length <= maxFloorTransferSentences;
    const isOnlyPassed = isPassed && short && handsOver.some(({ adds }) => !adds);
    return { role: isOnlyPassed ? "HAND_OVER" : "ANSWER", ...spoken, exchange: asked };
  });
  return { turns, warnings };
}

/** Those who speak after a turn and before the next question. */
function nextSpeakers(labelled: readonly Labelled[], index: number): Person[] {
  const after = labelled.slice(index + 1).map(({ opening: { who } }) => who);
  const until = after.findIndex(({ is }) => is === "OUTLET");
  return after
    .slice(0, until < 0 ? undefined : until)
    .flatMap((who) => (who.is === "SPEAKER" ? (who.speaker ?? []) : []));
}

/** Maximum length of a turn that only gives the floor to another speaker, in sentences. */
const maxFloorTransferSentences = 3;
