// src/commands/today.ts
/**
* The day of a run in UTC, `YYYY-MM-DD`: the given one, else that of `SOURCE_DATE_EPOCH` (seconds), which makes runs
* repeatable, else today.
*/
function readToday(given) {
	if (given !== void 0) return given;
	const epoch = process.env["SOURCE_DATE_EPOCH"] ?? "";
	return (/^[0-9]{1,11}$/.test(epoch) ? /* @__PURE__ */ new Date(Number(epoch) * 1e3) : /* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
export { readToday as t };
