import { floorTransferIn } from "../../../src/briefing/transcript/floor-transfer.js";
import { linesOf } from "../../../src/briefing/transcript/lines.js";
import type { Person } from "../../../src/briefing/transcript/people.js";
import { parseTranscript } from "../../../src/briefing/transcript/transcript.js";
import type { Warning } from "../../../src/briefing/transcript/warnings.js";

const { people } = parseTranscript(`Briefing
Here | 9 a.m.
Speakers:
Mr. Oru Mavel, engineer
Mr. Oru Tensk, director
Ms. Oru Wen, director
Ms. Ilbe Sarn, spokesperson
Chairperson:
Kesh Dovan, director
Kesh Dovan:
Your questions.`).header;
const named = (name: string) => people.find((person) => person.name === name);

/** Text of Oru Mavel, the person it gives the floor to, and the span that names them. */
const table: [string, string | undefined, string | undefined][] = [
  ["I would like to invite my colleague, Mr. Oru Tensk, to answer.", "Oru Tensk", "Mr. Oru Tensk"],
  ["Let me invite Ilbe Sarn to answer.", "Ilbe Sarn", "Ilbe Sarn"],
  ["I'll give the floor to Ms.\u00A0Ilbe.", "Ilbe Sarn", "Ms.\u00A0Ilbe"],
  ["Mr. Oru will answer.", "Oru Tensk", "Mr. Oru"],
  ["Ms. Oru will answer.", "Oru Wen", "Ms. Oru"],
  ["Over to Ms. Ilbe? No, over to Mr. Oru.", "Oru Tensk", "Mr. Oru"],
  ["We will invite Mr. Hal to the islands, as Ms. Ilbe said.", undefined, undefined],
  ["I invite Mr. Oru Mavel himself.", undefined, undefined],
  ["We have invited Ms. Ilbe.", undefined, undefined],
];
it.each(table)("%s", (said, to, words) => {
  const found = floorTransferIn(linesOf(said), named("Oru Mavel") as Person, undefined, people, []);
  expect(found?.to.name).toBe(to);
  expect(found?.words.quote).toBe(words);
});

it("takes a surname that two others bear as who speaks next; else as nobody, with a warning", () => {
  const chair = named("Kesh Dovan") as Person;
  const said = linesOf("Now, I'll give the floor to Mr. Oru.");
  const warnings: Warning[] = [];
  expect(floorTransferIn(said, chair, named("Oru Tensk"), people, warnings)?.to.name).toBe("Oru Tensk");
  expect(warnings).toEqual([]);
  expect(floorTransferIn(said, chair, named("Oru Wen"), people, warnings)).toBeUndefined();
  expect(warnings.map(({ code, line, message }) => [code, line, message])).toEqual([
    [
      "HAND_OVER_UNCLEAR",
      1,
      `expected the floor to pass to one person, not to "Mr. Oru", who may be Oru Mavel or Oru Tensk, got "Now, I'll give the floor to Mr. Oru."`,
    ],
  ]);
});

const chinese = parseTranscript(
  "发布会\n出席人员：\n总工程师 谢少锋\n司长 谢存\n局长 陶青\n主持人：\n局长 周建设\n周建设：\n大家好。",
).header.people;
it.each([
  ["首先，请谢少锋先生作介绍。", "谢少锋", "谢少锋"],
  ["这个问题请陶局长回答。", "陶青", "陶局长"],
  ["这个问题由我的同事谢存司长来回答。", "谢存", "谢存"],
  ["我们邀请到了陶青女士。请问还有问题吗？", undefined, undefined],
  ["请大家提问。", undefined, undefined],
])("%s", (said, to, words) => {
  const chair = chinese.find(({ chairs }) => chairs);
  const found = floorTransferIn(linesOf(said), chair, undefined, chinese, []);
  expect([found?.to.name, found?.words.quote]).toEqual([to, words]);
});
