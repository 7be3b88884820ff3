import type { Named } from "./find-names.js";
import type { Sentence } from "./sentence.js";

/** A relation of two things of a sentence, with the words that state it. Offsets are in the text. */
export interface Related {
  readonly relation: "ISSUED" | "PART_OF" | "IMPLEMENTS" | "TARGETS";
  readonly from: Named;
  readonly to: Named;
  readonly start: number;
  readonly end: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly modality?: "PLANNED";
}

const issued =
  /\b(issued|released|published|promulgated|unveiled|adopted|launched|established|set up|rolled out|introduced|announced|formulated|drew up)\b|印发|发布|出台|制定|启动|设立/;
const acts: Readonly<Record<string, string>> = {
  launched: "LAUNCHED",
  "rolled out": "LAUNCHED",
  启动: "LAUNCHED",
  established: "ESTABLISHED",
  "set up": "ESTABLISHED",
  设立: "ESTABLISHED",
  adopted: "ADOPTED",
};
const implementing =
  /\b(?:implement(?:ed|s|ing)?|carr(?:y|ied|ies|ying) out|execut(?:e|ed|ing)|put(?:ting)? into (?:effect|practice)|enforc(?:e|ed|ing)|administ(?:er|ers|ered))\b|实施|落实|执行/;
const intents: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:support(?:s|ed|ing)?|help(?:s|ing)?|assist\w*|subsidi[sz]\w*|fund(?:s|ed|ing)?|financ\w+)\b|支持|扶持/,
    "SUPPORT",
  ],
  [/\b(?:upgrad\w+|transform\w*|moderni[sz]\w*|renew\w*|retrofit\w*)\b|改造|升级/, "UPGRADE"],
  [/\b(?:limit(?:s|ed|ing)?|restrict\w*|curb\w*|ban(?:s|ned)?|phas\w+ out|prohibit\w*)\b|限制|淘汰|禁止/, "RESTRICT"],
  [/\b(?:regulat\w+|govern(?:s|ing)?|standardi[sz]\w*|requir\w+|supervis\w+)\b|规范|监管|规定/, "REGULATE"],
  [
    /\b(?:promot\w+|encourag\w+|boost\w*|expand\w*|accelerat\w*|develop\w*|foster\w*|cultivat\w*|advanc\w+|focus(?:es|ed)? on|aimed at)\b|促进|推动|鼓励|推广/,
    "PROMOTE",
  ],
];
const joint = /\b(?:together with|jointly with|along with|in conjunction with|with)\b|会同|联合/;
const partners =
  /\b(?:with|and) (?:(?:some|other|more than|over|a total of) )?(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:other )?(?:departments|ministries|agencies|bodies|authorities)\b/;
const numbers = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Relations of the things that each sentence names, by the words between them. */
export function findRelations(
  sentences: readonly Sentence[],
  names: readonly Named[],
  speakers: (sentence: Sentence) => Named | undefined,
): Related[] {
  return sentences.flatMap((sentence) => {
    const own = names.filter((one) => one.sentence === sentence);
    return [
      ...issues(sentence, own, speakers(sentence)),
      ...parts(sentence, own),
      ...implementations(sentence, own, speakers(sentence)),
      ...targets(sentence, own),
    ];
  });
}

const isIssuer = ({ kind }: Named) => kind === "GovernmentBody" || kind === "Organization";
const isPolicy = ({ kind }: Named) => kind === "Policy";
const textOf = ({ quote, start }: Sentence, from: number, to: number) =>
  quote.slice(Math.max(0, from - start), Math.max(0, to - start));
const isPlan = (words: string) => /\b(?:will|plans? to|going to|to be|soon)\b|将|拟/.test(words);

function issues(sentence: Sentence, own: readonly Named[], speaker: Named | undefined): Related[] {
  const found: Related[] = [];
  for (const policy of own.filter(isPolicy)) {
    const before = textOf(sentence, sentence.start, policy.start);
    const match = [...before.matchAll(new RegExp(issued, "gi"))].at(-1);
    const after = textOf(sentence, policy.end, sentence.end);
    const passive =
      /^[^,;.]{0,40}\b(?:was|were|has been|have been|been)? ?(?:jointly )?(issued|released|published|launched|established|set up|adopted|introduced)\b(?: jointly)?(?: [^,;.]*?)? by (?:the )?/i.exec(
        after,
      );
    const word = passive?.[1] ?? match?.[0];
    if (word === undefined || (!passive && match && before.length - match.index > 160)) continue;
    const bodies = passive
      ? own.filter(
          (one) =>
            isIssuer(one) &&
            one.start >= policy.end + passive[0].length - 4 &&
            one.start < policy.end + passive[0].length + 120,
        )
      : own.filter(
          (one) =>
            isIssuer(one) &&
            one.end <= sentence.start + (match?.index ?? 0) &&
            isSubject(textOf(sentence, one.end, sentence.start + (match?.index ?? 0))),
        );
    const us =
      /(?:^|[\s,])(?:we|our ministry|the ministry|it)\b[^,;]*$/i.test(before.slice(0, match?.index ?? 0)) && speaker
        ? [speaker]
        : [];
    const all = bodies.length > 0 ? bodies : us;
    const count = partners.exec(before)?.[1];
    for (const [index, body] of all.entries()) {
      const [start, end] = passive
        ? [policy.start, body.end]
        : [Math.max(sentence.start, Math.min(body.start, policy.start)), policy.end];
      const isOurs = us.includes(body) && bodies.length === 0;
      const isJoint = all.length > 1 || joint.test(before.slice(0, match?.index ?? 0)) || /\bjoint/.test(before);
      found.push({
        relation: "ISSUED",
        from: body,
        to: policy,
        start: isOurs ? sentence.start : start,
        end,
        fields: {
          act: acts[word.toLowerCase()] ?? "ISSUED",
          role: isJoint && (index > 0 || all.length > 1) ? "JOINT" : "LEAD",
          ...(count === undefined
            ? {}
            : { partnerCount: numbers.includes(count) ? numbers.indexOf(count) : Number(count) }),
        },
        ...(isPlan(before) ? { modality: "PLANNED" as const } : {}),
      });
    }
  }
  return found;
}

/** Words between a body and its verb: other bodies, auxiliaries, adverbs. */
const isSubject = (between: string) =>
  between.length < 200 &&
  !/[.;]/.test(between) &&
  !/\b(?:which|that|who|whose|by|under|from|of|for|to|after|before|when)\b/.test(
    between.replaceAll(
      /\b(?:ministry|department|office|bureau|commission|administration|committee|council|state|general) (?:of|for)\b/gi,
      "",
    ),
  );

function parts(sentence: Sentence, own: readonly Named[]): Related[] {
  const found: Related[] = [];
  for (const [index, one] of own.entries()) {
    const next = own[index + 1];
    if (!next || one.id === next.id) continue;
    const between = textOf(sentence, one.end, next.start);
    const bodies = isIssuer(one) && isIssuer(next);
    const of = /^ (?:of|under|at|within) (?:the )?$/.test(between) && bodies;
    const said =
      /^,? (?:which )?(?:is|are|forms?|became) (?:a |an )?(?:part|unit|division|branch|component|subsidiary|arm) of (?:the )?$/.test(
        between,
      );
    if (of || (said && (bodies || (isPolicy(one) && isPolicy(next)))))
      found.push({ relation: "PART_OF", from: one, to: next, start: one.start, end: next.end, fields: {} });
  }
  return found;
}

function implementations(sentence: Sentence, own: readonly Named[], speaker: Named | undefined): Related[] {
  return own.filter(isPolicy).flatMap((policy): Related[] => {
    const before = textOf(sentence, sentence.start, policy.start);
    const match = [...before.matchAll(new RegExp(implementing, "gi"))].at(-1);
    if (!match || before.length - match.index > 110) return [];
    const body = own.findLast(
      (one) =>
        isIssuer(one) &&
        one.end <= sentence.start + match.index &&
        isSubject(textOf(sentence, one.end, sentence.start + match.index)),
    );
    const lead = before.slice(0, match.index);
    const from = body ?? (/(?:^|[\s,])(?:we|it|the ministry)\b/i.test(lead) ? speaker : undefined);
    if (!from) return [];
    return [
      {
        relation: "IMPLEMENTS",
        from,
        to: policy,
        start: body?.start ?? sentence.start,
        end: policy.end,
        fields: {},
        ...(isPlan(lead) ? { modality: "PLANNED" as const } : {}),
      },
    ];
  });
}

const targetable: ReadonlySet<string> = new Set([
  "Industry",
  "Technology",
  "Product",
  "EnterpriseClass",
  "Infrastructure",
  "Concept",
]);

function targets(sentence: Sentence, own: readonly Named[]): Related[] {
  return own.filter(isPolicy).flatMap((policy) =>
    own
      .filter((one) => targetable.has(one.kind) && one.start >= policy.end && one.start - policy.end < 140)
      .flatMap((thing): Related[] => {
        const between = textOf(sentence, policy.end, thing.start);
        const intent = intents.find(([pattern]) => pattern.test(between))?.[1];
        if (intent === undefined || /[;]/.test(between)) return [];
        return [
          { relation: "TARGETS", from: policy, to: thing, start: policy.start, end: thing.end, fields: { intent } },
        ];
      }),
  );
}
