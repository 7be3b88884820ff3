import type { Instrument, KindName } from "../operations.js";
import { nameIn, useLanguage } from "../messages/language.js";
import { instruments, kindNames } from "../messages/vocabulary.js";
import type { Group, Options } from "./grid.js";
import { matrixWords } from "../messages/matrix.js";

type Heading = Pick<Group<unknown>, "key" | "heading">;

/** What to write over a group of rows or columns. */
export function useHeadings(options: Options): {
  readonly rowHeading: (group: Heading) => string;
  readonly columnHeading: (group: Heading) => string;
} {
  const language = useLanguage();
  const words = matrixWords[language];
  return {
    rowHeading: ({ key, heading }) => {
      if (options.rows === "instrument") return instruments[language][key as Instrument];
      return heading ? nameIn(language, heading) : words.noIssuer;
    },
    columnHeading: ({ key, heading }) => {
      if (heading) return nameIn(language, heading);
      if (key !== "") return kindNames[language][key as KindName];
      if (options.of !== "industry") return words.family[options.of];
      return options.columns === "section" ? words.noSection : words.noGrouping;
    },
  };
}
