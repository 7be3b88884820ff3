import { lastPlace, numbersIn, same, written } from "../../../src/briefing/checks/spoken-numbers.js";

describe("numbers", () => {
  it.each([
    ["nearly 1.9 trillion yuan", [1.9e12]],
    ["280 quintillion operations", [2.8e20]],
    ["7.561 million and 7.47 million units", [7_561_000, 7_470_000]],
    ["More than 30,000 basic-level, 1,200 advanced-level", [30_000, 1200]],
    ["seven trendy brands", [7]],
    ["over a hundred", [100]],
    ["more than one-quarter, two thirds", [0.25, 2 / 3]],
    ["an increase of 16.7 percentage points", [16.7]],
    ["Half of the mills, twenty-five others, sixteen more", [0.5, 25, 16]],
    ["a number of ones, anyone, hundreds", []],
  ])("says %s", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    [11.5, 0.1],
    [0.67, 0.01],
    [7_561_000, 1000],
    [20, 1],
    [-2.9, 0.1],
    [0, 1],
  ])("%d is exact to %d", (number, place) => {
    expect(lastPlace(number)).toBeCloseTo(place, 12);
  });

  it("are one but for binary rounding, and written without it", () => {
    expect(same(10.5 - 4.2, 6.3)).toBe(true);
    expect(same(6.3, 6.4)).toBe(false);
    expect([10.5 - 4.2, 1.8965e12, -2.9].map(written)).toEqual(["6.3", "1,896,500,000,000", "-2.9"]);
  });
});
