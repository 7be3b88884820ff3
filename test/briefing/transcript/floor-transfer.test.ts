import { floorTransfersIn } from "../../../src/briefing/transcript/floor-transfer.js";
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
const table: [string, string, string][] = [
  ["I would like to invite my colleague, Mr. Oru Tensk, to answer.", "Oru Tensk", "Mr. Oru Tensk"],
  ["Let me invite Ilbe Sarn to answer.", "Ilbe Sarn", "Ilbe Sarn"],
  ["I'll give the floor to Ms.\u00A0Ilbe.", "Ilbe Sarn", "Ms.\u00A0Ilbe"],
  ["Mr. Oru will answer.", "Oru Tensk", "Mr. Oru"],
  ["Ms. Oru will answer.", "Oru Wen", "Ms. Oru"],
  ["Over to Ms. Ilbe? No, over to Mr. Oru.", "Oru Tensk", "Mr. Oru"],
  ["We will invite Mr. Hal to the islands, as Ms. Ilbe said.", "", ""],
  ["I invite Mr. Oru Mavel himself.", "", ""],
  ["We have invited Ms. Ilbe.", "", ""],
  ["Mr. Oru and Ms. Ilbe will answer this question.", "Oru Tensk, Ilbe Sarn", "Mr. Oru, Ms. Ilbe"],
  [
    "Ms. Oru, Mr. Oru and Ms. Ilbe will jointly respond.",
    "Oru Wen, Oru Tensk, Ilbe Sarn",
    "Ms. Oru, Mr. Oru, Ms. Ilbe",
  ],
  ["I invite Mr. Oru and Ms. Ilbe.", "Oru Tensk, Ilbe Sarn", "Mr. Oru, Ms. Ilbe"],
  [
    "Let me invite Mr. Oru Tensk, director, and Ms. Ilbe, to answer.",
    "Oru Tensk, Ilbe Sarn",
    "Mr. Oru Tensk, Ms. Ilbe",
  ],
  ["I'll give the floor to Mr. Oru first, and then to Ms. Ilbe.", "Oru Tensk, Ilbe Sarn", "Mr. Oru, Ms. Ilbe"],
  ["The floor to Mr. Oru, followed by Ms. Ilbe.", "Oru Tensk, Ilbe Sarn", "Mr. Oru, Ms. Ilbe"],
  [
    "Mr. Oru will answer first. After that, Ms. Ilbe will add some points.",
    "Oru Tensk, Ilbe Sarn",
    "Mr. Oru, Ms. Ilbe",
  ],
  ["Ms. Ilbe and I will take this question.", "Ilbe Sarn", "Ms. Ilbe"],
  ["I will answer first, and then Ms. Ilbe.", "Ilbe Sarn", "Ms. Ilbe"],
  ["Mr. Oru, please. Ms. Ilbe, please add.", "Oru Tensk, Ilbe Sarn", "Mr. Oru, Ms. Ilbe"],
  ["Director Ilbe Sarn and Mr. Oru will answer.", "Ilbe Sarn, Oru Tensk", "Director Ilbe Sarn, Mr. Oru"],
  ["Thank you, Mr. Oru, and Ms. Ilbe will answer now.", "Ilbe Sarn", "Ms. Ilbe"],
  ["Mr. Oru will answer the question of Ms. Ilbe.", "Oru Tensk", "Mr. Oru"],
  ["Let us welcome Ms. Ilbe and Ms. Oru. First, the floor to Mr. Oru.", "Oru Tensk", "Mr. Oru"],
  ["I would like to invite my colleague, Mr. Oru\nTensk, to answer.", "Oru Tensk", "Mr. Oru\nTensk"],
  ["I would like to invite\nmy colleague,\nMs. Ilbe, to answer.", "Ilbe Sarn", "Ms. Ilbe"],
  ["We invite\n\nMs. Ilbe.", "", ""],
];
it.each(table)("%s", (said, to, words) => {
  const found = floorTransfersIn(linesOf(said), named("Oru Mavel") as Person, [], people, []);
  expect(found.map((one) => one.to.name).join(", ")).toBe(to);
  expect(found.map((one) => one.words.quote).join(", ")).toBe(words);
});

it("takes a surname that two others bear as who speaks next; else as nobody, with a warning", () => {
  const chair = named("Kesh Dovan") as Person;
  const said = linesOf("Now, I'll give the floor to Mr. Oru.");
  const warnings: Warning[] = [];
  expect(floorTransfersIn(said, chair, [named("Oru Tensk") as Person], people, warnings)[0]?.to.name).toBe("Oru Tensk");
  expect(warnings).toEqual([]);
  expect(floorTransfersIn(said, chair, [named("Oru Wen") as Person], people, warnings)).toEqual([]);
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
  ["请谢少锋先生和陶局长回答。", "谢少锋, 陶青", "谢少锋, 陶局长"],
  ["这个问题请总工程师谢少锋、局长陶青共同回答。", "谢少锋, 陶青", "谢少锋, 陶青"],
  ["先请谢存司长回答，再请陶青局长补充。", "谢存, 陶青", "谢存, 陶青"],
  ["我们邀请到了陶青女士。请问还有问题吗？", "", ""],
  ["请大家提问。", "", ""],
])("%s", (said, to, words) => {
  const chair = chinese.find(({ chairs }) => chairs);
  const found = floorTransfersIn(linesOf(said), chair, [], chinese, []);
  expect(found.map((one) => one.to.name).join(", ")).toBe(to);
  expect(found.map((one) => one.words.quote).join(", ")).toBe(words);
});

describe("a short answer", () => {
  const roleOf = (answer: string) =>
    parseTranscript(`Briefing
Here | 9 a.m.
Speakers:
Mr. Oru Mavel, engineer
Ms. Ilbe Sarn, spokesperson
Chairperson:
Kesh Dovan, director
Kesh Dovan:
Your questions.
Tide News:
How much was it?
Oru Mavel:
${answer}
Ilbe Sarn:
It was more.
Kesh Dovan:
That is all.`).turns.find(({ exchange, role }) => exchange === 1 && role !== "QUESTION")?.role;
  it.each([
    ["It rose by 5%. Ms. Ilbe may add something.", "ANSWER"],
    ["It rose by 5%. Ms. Ilbe will also add a few words.", "ANSWER"],
    ["Thank you. Ms. Ilbe will answer.", "HAND_OVER"],
    ["Ms. Ilbe will answer first, and I will add.", "HAND_OVER"],
  ])("%s", (answer, role) => expect(roleOf(answer)).toBe(role));
});
