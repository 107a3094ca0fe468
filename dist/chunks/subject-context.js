/** The context whose settings hold for every context that sets none of its own. */
const GLOBAL_CONTEXT = ".__GLOBAL";
const QUALIFIED = /^:(\.[^:]*):/;
/** Takes a subject's name apart. A name that merely begins with a colon is an unqualified one. */
function parseQualifiedSubject(name) {
	const context = QUALIFIED.exec(name)?.[1];
	if (context === void 0) return {
		context: ".",
		subject: name
	};
	return {
		context,
		subject: name.slice(context.length + 2)
	};
}
/** The full name of a subject; the default context is not written. */
function printQualifiedSubject({ context, subject }) {
	return context === "." ? subject : `:${context}:${subject}`;
}
/** The full name of a referenced subject: one without a context means the context of the schema that refers to it. */
function qualifyReference(subject, referrer) {
	if (QUALIFIED.test(subject)) return printQualifiedSubject(parseQualifiedSubject(subject));
	return printQualifiedSubject({
		context: parseQualifiedSubject(referrer).context,
		subject
	});
}
export { GLOBAL_CONTEXT, parseQualifiedSubject, printQualifiedSubject, qualifyReference };
