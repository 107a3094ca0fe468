// src/diagnostic/operational-error.ts
/** The run could not do its work (exit 2). Thrown at the rim, reported in one paragraph, never with a stack trace. */
var OperationalError = class extends Error {
	name = "OperationalError";
	code;
	hint;
	location;
	constructor(details) {
		super(details.message, { cause: details.cause });
		this.code = details.code;
		this.hint = details.hint;
		this.location = details.location;
	}
};
export { OperationalError as t };
