import { periodPhrases } from "../../../src/briefing/checks/period-phrases.js";
import { qualifierBeside } from "../../../src/briefing/checks/qualifier-words.js";

describe("words of time, in a document of 18 July 2025", () => {
  it.each([
    ["in the first half of the year", "2025-01-01 2025-06-30"],
    ["from January to September", "2025-01-01 2025-09-30"],
    ["in the first three quarters", "2025-01-01 2025-09-30"],
    ["in the third quarter of this year", "2025-07-01 2025-09-30"],
    ["in the fourth quarter", "2024-10-01 2024-12-31"],
    ["in the first eleven months of 2024", "2024-01-01 2024-11-30"],
    ["during the January-May period", "2025-01-01 2025-05-31"],
    ["by the end of the first half of the year", "2025-06-30 2025-06-30"],
    ["as of the end of the second half of last year", "2024-12-31 2024-12-31"],
    ["in H1, and in H2 2024 with H2 as a fuel", "2025-01-01 2025-06-30, 2024-07-01 2024-12-31"],
    ["by the end of last month", "2025-06-30 2025-06-30"],
    ["at the end of the previous quarter", "2025-06-30 2025-06-30"],
    ["in the three months to June", "2025-04-01 2025-06-30"],
    ["in the six months ended June 30, 2025", "2025-01-01 2025-06-30"],
    ["over the 12 months through March", "2024-04-01 2025-03-31"],
    ["last quarter", "2025-04-01 2025-06-30"],
    ["in Q2", "2025-04-01 2025-06-30"],
    ["in May; it may rise", "2025-05-01 2025-05-31"],
    ["as of June 30", "2025-06-30 2025-06-30"],
    ["by the end of September 2025", "2025-09-30 2025-09-30"],
    ["as of the end of 2024", "2024-12-31 2024-12-31"],
    ["over the 14th Five-Year Plan period", "2021-01-01 2025-12-31"],
    ["from 2021 to 2023", "2021-01-01 2023-12-31"],
    ["last year", "2024-01-01 2024-12-31"],
    ["by 2027", "2027-01-01 2027-12-31"],
    ["since the start of this year", "2025-01-01 2025-07-18"],
    ["to date", "2025-07-18 2025-07-18"],
    ["for three consecutive years", "36 months"],
    ["compared with the end of last year", "2024-12-31 2024-12-31 compares"],
    ["up 5% from the fourth quarter of last year", "2024-10-01 2024-12-31 compares"],
    ["the 2025 edition, IMT-2030", ""],
  ])("%s", (text, expected) => {
    const shown = periodPhrases(text, "2025-07-18").map(({ kind, start, end, months, compares }) =>
      kind === "COUNTED" ? `${months} months` : `${start} ${end}${compares ? " compares" : ""}`,
    );
    expect(shown.join(", ")).toBe(expected);
  });
});

describe("words beside a number", () => {
  it.each([
    ["has topped ", " million", "MORE_THAN"],
    ["no less than ", " units", "AT_LEAST"],
    ["some ", " firms", "ABOUT"],
    ["a total of more than ", " km", "MORE_THAN"],
    ["rose to nearly ", "%", "NEARLY"],
    ["up to ", "%", "AT_MOST"],
    ["fewer than ", " accidents", "LESS_THAN"],
    ["just under ", "%", "NEARLY"],
    ["", " units or more", "AT_LEAST"],
    ["as many as ", " firms", undefined],
    ["over the past ", " years", undefined],
    ["", " products and more than 20 others", undefined],
  ])("%sN%s", (lead, tail, expected) => {
    expect(qualifierBeside(lead, tail)?.qualifier).toBe(expected);
  });
});
