// src/schema/server-version.ts
/**
* Compares two Confluent Platform versions (`7.9.9`, `8.3.1-ce`) by their numbers, missing ones as 0: negative when
* `left` is older. What follows the numbers is ignored.
*/
function compareVersions(left, right) {
	const [leftParts, rightParts] = [listNumbers(left), listNumbers(right)];
	for (let index = 0; index < Math.max(leftParts.length, rightParts.length); index++) {
		const order = (leftParts[index] ?? 0) - (rightParts[index] ?? 0);
		if (order !== 0) return order;
	}
	return 0;
}
/** Whether a text is a version that rules can be chosen by: two to four numbers with dots, then anything after `-`. */
function isServerVersion(text) {
	return /^[0-9]{1,4}(?:\.[0-9]{1,4}){1,3}(?:-[\w.]{1,40})?$/.test(text);
}
function listNumbers(version) {
	const [numbers = ""] = version.split("-", 1);
	return numbers.split(".").map((part) => Number.parseInt(part, 10) || 0);
}
export { isServerVersion as n, compareVersions as t };
