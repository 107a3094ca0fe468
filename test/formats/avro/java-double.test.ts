import { describe, expect, test } from "vitest";
import { parseJavaDouble, printJavaDouble, printJavaFloat } from "../../../src/formats/avro/java-double.ts";

describe("doubles as Java up to 18 prints them", () => {
  test.each([
    [0, "0.0"],
    [-0, "-0.0"],
    [1, "1.0"],
    [-1.5, "-1.5"],
    [0.001, "0.001"],
    [0.00099, "9.9E-4"],
    [9999999, "9999999.0"],
    [10_000_000, "1.0E7"],
    [1e22, "1.0E22"],
    [1e23, "9.999999999999999E22"],
    [2e-3, "0.002"],
    [5e-324, "4.9E-324"],
    [Number.MAX_VALUE, "1.7976931348623157E308"],
    [2.2250738585072014e-308, "2.2250738585072014E-308"],
    [2 ** 62, "4.6116860184273879E18"],
    [1.0e-7, "1.0E-7"],
    [Number.NaN, "NaN"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
  ])("%d", (value, text) => {
    expect(printJavaDouble(value)).toBe(text);
  });
});

describe("floats as Java up to 18 prints them", () => {
  test.each([
    [0.1, "0.1"],
    [2_147_483_647, "2.14748365E9"],
    [16_777_217, "1.6777216E7"],
    [2 ** 83, "9.6714065E24"],
    [1e-45, "1.4E-45"],
    [3.402_823_5e38, "3.4028235E38"],
    [1e39, "Infinity"],
  ])("%d", (value, text) => {
    expect(printJavaFloat(value)).toBe(text);
  });
});

describe("texts as Java reads doubles", () => {
  test.each([
    ["1.5", 1.5],
    [" 2 ", 2],
    ["1f", 1],
    [".5D", 0.5],
    ["5.", 5],
    ["-Infinity", Number.NEGATIVE_INFINITY],
    ["NaN", Number.NaN],
    ["0x1.8p1", 3],
    ["-0x.8P-1074", -0],
    ["0x1.8p-1074", 1e-323],
    ["0x1p-1074", 5e-324],
    ["0x1p1024", Number.POSITIVE_INFINITY],
    ["0x1.fffffffffffff8p1023", Number.POSITIVE_INFINITY],
    ["0x0p0", 0],
    ["nan", null],
    ["1e", null],
    ["0x1", null],
    ["1_0", null],
    ["", null],
  ])("%s", (text, value) => {
    expect(parseJavaDouble(text)).toBe(value);
  });
});
