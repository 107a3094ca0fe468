import { expect, test } from "vitest";
import { areSimilarNames, findSimilar, readPlainName } from "../../src/lint/find-similar.ts";

test("names that look renamed", () => {
  const pairs = [
    "mail email",
    "adress address",
    "userName user_name",
    "address addressLine",
    "ordernumber orderNumber",
  ];
  const others = [
    "line_1 line_2",
    "added_in_version_8 added_in_version_11",
    "minLength maxLength",
    "priceMin priceMax",
    "billingAddress mailingAddress",
    "firstName lastName",
    "createdAt updatedAt",
    "email emailVerified",
    "id uid",
  ];
  const judge = (pair: string) => {
    const [left = "", right = ""] = pair.split(" ");
    return areSimilarNames(readPlainName(left), readPlainName(right));
  };
  expect(pairs.filter((pair) => !judge(pair))).toEqual([]);
  expect(others.filter(judge)).toEqual([]);
});

test("words with a typing error", () => {
  const known = ["logicalType", "precision", "scale", "doc"];
  expect(findSimilar("logicaltypes", known)).toBe("logicalType");
  expect(findSimilar("precison", known)).toBe("precision");
  expect(findSimilar("docs", known)).toBe("doc");
  expect(findSimilar("scope", known)).toBeUndefined();
  expect(findSimilar("do", known)).toBeUndefined();
});
