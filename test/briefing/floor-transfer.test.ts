import { floorTransferIn } from "../../src/briefing/floor-transfer.js";
import { type Person, readHeader } from "../../src/briefing/transcript-header.js";
import { linesOf } from "../../src/briefing/transcript-lines.js";

const { header } = readHeader(
  linesOf(`Briefing
Here | now
Speakers:
Mr. Oru Mavel, engineer
Mr. Oru Tensk, director
Ms. Oru Wen, director
Ms. Ilbe Sarn, spokesperson
Chairperson:
Kesh Dovan, director
Kesh Dovan:`),
);
const named = (name: string) => header.people.find((person) => person.name.quote === name);

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
  const found = floorTransferIn(linesOf(said), named("Oru Mavel") as Person, undefined, header.people);
  expect(found?.to.name.quote).toBe(to);
  expect(found?.words.quote).toBe(words);
});

it("takes a surname that two others bear as who speaks next", () => {
  const chair = named("Kesh Dovan") as Person;
  const said = linesOf("Now, I'll give the floor to Mr. Oru.");
  expect(floorTransferIn(said, chair, named("Oru Tensk"), header.people)?.to.name.quote).toBe("Oru Tensk");
  expect(() => floorTransferIn(said, chair, named("Oru Wen"), header.people)).toThrow(
    'line 1: expected the floor to pass to one person, got "Mr. Oru", who may be Oru Mavel or Oru Tensk',
  );
});
