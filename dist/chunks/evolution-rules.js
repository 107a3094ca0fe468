import { LOGICAL_TYPES, areSimilarNames, baseName, callField, callNamed, carriesLogicalType, defineRule, insertMemberAfter, isInPlace, isNamed, isNegated, listItems, listTexts, listTypes, openBrace, printComparable, printContract, printUse, printValue, qualify, readDecimal, readLogicalType, readPlainName, textOf, textOfKeyword, tokenOf, typeToken } from "./linter.js";
// src/lint/rules/evolution/alias-dropped/rule.ts
/** An alias stays as long as data under the old name may be read. */
const rule$15 = defineRule({
	id: "evolution/alias-dropped",
	aliases: ["avro/alias-dropped"],
	title: "An alias stays as long as data under the old name may be read",
	why: "The last version still finds its fields by name, but data of the version before reads as the default.",
	remedy: "Keep the alias.",
	preset: "recommended",
	severity: "warning",
	source: "Avro specification, Aliases",
	avroPair: {
		field({ candidate, baseline, baselineFile }, context) {
			const now = [candidate.name?.value ?? "", ...listTexts(candidate.attributes.aliases)];
			for (const alias of listTexts(baseline.attributes.aliases).filter((one) => !now.includes(one))) context.report({
				at: tokenOf(candidate),
				message: `Missing alias \`${alias}\` of the field ${callField(candidate)}, which the earlier version had.`,
				related: [{
					message: "the earlier version",
					file: baselineFile,
					at: tokenOf(baseline)
				}]
			});
		},
		type({ candidate, baseline, baselineFile }, context) {
			if (!isNamed(candidate) || !isNamed(baseline)) return;
			const now = [candidate.name?.full ?? "", ...listFullAliases(candidate)];
			const before = listFullAliases(baseline);
			for (const alias of before.filter((one) => !now.includes(one))) context.report({
				at: tokenOf(candidate),
				message: `Missing alias \`${alias}\` of ${callNamed(candidate)}, which the earlier version had.`,
				related: [{
					message: "the earlier version",
					file: baselineFile,
					at: tokenOf(baseline)
				}]
			});
		}
	}
});
function listFullAliases({ attributes, name }) {
	return listTexts(attributes.aliases).map((alias) => qualify(alias, name?.namespace ?? ""));
}
// src/lint/rules/evolution/constraint-tightened/rule.ts
/** No bound gets tighter. */
const rule$14 = defineRule({
	id: "evolution/constraint-tightened",
	aliases: ["json/constraint-tightened"],
	title: "No bound gets tighter",
	why: "Data that was valid no longer is.",
	remedy: "Keep the old bound, or add a new property with the tighter one.",
	preset: "recommended",
	severity: "error",
	source: "The registry's list of incompatible changes; Wikimedia jsonschema-tools",
	registry: "rejects",
	jsonPair: { schema({ candidate, baseline, baselineFile }, context) {
		if (isNegated(candidate)) return;
		for (const [keyword, { key, value }] of candidate.keywords) {
			const change = describeTightening({
				keyword,
				value
			}, baseline);
			if (change === void 0) continue;
			context.report({
				at: keyword === "enum" ? key : value,
				message: `Disallowed ${change} of \`${keyword}\`.`,
				related: [{
					message: "the earlier version",
					file: baselineFile,
					at: baseline.keywords.get(keyword)?.value ?? openBrace(baseline.json)
				}]
			});
		}
	} }
});
function describeTightening({ keyword, value }, baseline) {
	const before = baseline.keywords.get(keyword)?.value;
	if (/^(?:max|min|exclusiveM)/.test(keyword)) return compareBounds({
		keyword,
		value
	}, before);
	if (keyword === "pattern") return comparePatterns(value, before);
	return keyword === "enum" ? compareOptions(value, baseline) : void 0;
}
function comparePatterns(now, before) {
	if (before === void 0) return "addition";
	return printComparable(before) === printComparable(now) ? void 0 : "change";
}
function compareOptions(value, baseline) {
	if (value.kind !== "array" || baseline.keywords.has("const")) return void 0;
	if (!baseline.keywords.has("enum")) return "addition";
	const now = new Set(value.items.map(printComparable));
	return listItems(baseline, "enum").every((option) => now.has(printComparable(option))) ? void 0 : "narrowing";
}
function compareBounds({ keyword, value }, before) {
	if (value.kind !== "number") return void 0;
	if (before?.kind !== "number") return isIdle(keyword, value.text) ? void 0 : "addition";
	const growth = Number(value.text) - Number(before.text);
	return (/max/i.test(keyword) ? growth < 0 : growth > 0) ? "tightening" : void 0;
}
/** `minLength: 0` and its like refuse nothing. */
function isIdle(keyword, text) {
	return /^min(?:Length|Items|Properties)$/.test(keyword) && Number(text) === 0;
}
// src/lint/rules/evolution/content-model-flip/rule.ts
/** An open object stays open and a closed one closed. */
const rule$13 = defineRule({
	id: "evolution/content-model-flip",
	aliases: ["json/content-model-flip"],
	title: "An open object stays open and a closed one closed",
	why: "Closing an object refuses old data with other properties; opening it means that no property can ever be added again under the strict policy.",
	remedy: "Decide in the first version, and keep it.",
	preset: "recommended",
	severity: "error",
	source: "The registry's ADDITIONAL_PROPERTIES_REMOVED and ADDITIONAL_PROPERTIES_ADDED",
	registry: "rejects",
	jsonPair: { schema({ candidate, baseline, baselineFile }, context) {
		if (!isObject(candidate) || !isObject(baseline) || isInPlace(candidate) || isNegated(candidate)) return;
		const [now, before] = [isClosed(candidate), isClosed(baseline)];
		if (now === before) return;
		context.report({
			at: candidate.keywords.get("additionalProperties")?.value ?? openBrace(candidate.json),
			message: now ? "Disallowed change: the object was open and is closed." : "Disallowed change: the object was closed and is open.",
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: openBrace(baseline.json)
			}]
		});
	} }
});
function isObject(schema) {
	return listTypes(schema)?.includes("object") === true || schema.keywords.has("properties");
}
function isClosed({ keywords }) {
	const value = (keywords.get("additionalProperties") ?? keywords.get("unevaluatedProperties"))?.value;
	return value?.kind === "boolean" && !value.value;
}
// src/lint/rules/evolution/decimal-changed/rule.ts
/** A decimal keeps its precision and scale. */
const rule$12 = defineRule({
	id: "evolution/decimal-changed",
	aliases: ["avro/decimal-changed"],
	title: "A decimal keeps its precision and scale",
	why: "Only the unscaled number is stored, so old values are read at the new scale: 12.34 becomes 0.1234. The registry does not look.",
	remedy: "Add a new field with the new precision or scale and retire the old one.",
	preset: "recommended",
	severity: "error",
	source: "Avro specification, Decimal; hortonworks/registry#744",
	isHazard: true,
	avroPair: { type({ candidate, baseline, baselineFile }, context) {
		const [now, before] = [readDecimal(candidate), readDecimal(baseline)];
		if (now?.precision === void 0 || before?.precision === void 0) return;
		if (now.precision === before.precision && now.scale === before.scale) return;
		context.report({
			at: findPlace(candidate, now.scale !== before.scale),
			message: `Disallowed change of the decimal from (${before.precision}, ${before.scale}) to (${now.precision}, ${now.scale}).`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: typeToken(baseline)
			}]
		});
	} }
});
function findPlace({ attributes, ...type }, scaleChanged) {
	return (scaleChanged ? attributes?.scale ?? attributes?.precision : attributes?.precision)?.value ?? type.json;
}
// src/lint/rules/evolution/default-changed/rule.ts
/** A field keeps its default. */
const rule$11 = defineRule({
	id: "evolution/default-changed",
	aliases: ["avro/default-changed"],
	title: "A field keeps its default",
	why: "Readers fill the default into data that was written without the field, so changing it rewrites what old records mean.",
	remedy: "Keep the default, and let producers write the new value.",
	preset: "recommended",
	severity: "warning",
	source: "Avro specification, Schema Resolution",
	avroPair: { field({ candidate, baseline, baselineFile }, context) {
		const [now, before] = [candidate.attributes.default, baseline.attributes.default];
		if (now === void 0 || before === void 0 || printUse(candidate.type) !== printUse(baseline.type)) return;
		const [newText, oldText] = [printValue(now.value), printValue(before.value)];
		if (newText === oldText) return;
		context.report({
			at: now.value,
			message: `Disallowed change of the default of ${callField(candidate)} from ${shorten(oldText)} to ${shorten(newText)}.`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: before.value
			}]
		});
	} }
});
function shorten(text) {
	return `\`${text.length > 40 ? `${text.slice(0, 37)}…` : text}\``;
}
// src/lint/rules/evolution/doc-only-change/rule.ts
/** A new version changes more than documentation. */
const rule$10 = defineRule({
	id: "evolution/doc-only-change",
	aliases: ["avro/doc-only-change"],
	title: "A new version changes more than documentation",
	why: "Documentation is part of the stored text: editing it alone gives a new version and a new id without a new contract.",
	remedy: "Make documentation edits together with the next change of the contract.",
	preset: "strict",
	severity: "info",
	source: "The registry's canonical text keeps docs",
	avroPair: { document({ candidate, baseline }, context) {
		if (printAll(candidate) !== printAll(baseline) || printValue(candidate.json) === printValue(baseline.json)) return;
		const { root } = candidate;
		const at = "name" in root && typeof root.name === "object" ? root.name.node : typeToken(root);
		context.report({
			at,
			message: "Expected a change of the contract, found new documentation or properties only."
		});
	} }
});
function printAll({ root, definitions }) {
	return [printContract(root), ...definitions.map(printContract)].join("\n");
}
// src/lint/rules/evolution/enum-reordered/rule.ts
/** An enum keeps the order of its symbols. */
const rule$9 = defineRule({
	id: "evolution/enum-reordered",
	aliases: ["avro/enum-reordered"],
	title: "An enum keeps the order of its symbols",
	why: "Values stay readable, but Avro's sort order and the ordinals of generated code change.",
	remedy: "Add new symbols at the end.",
	preset: "recommended",
	severity: "warning",
	source: "LinkedIn avro-util",
	avroPair: { enum({ candidate, baseline, baselineFile }, context) {
		const order = new Map(candidate.symbols.map((symbol, index) => [symbol.value, index]));
		let last = -1;
		for (const symbol of baseline.symbols) {
			const index = order.get(symbol.value);
			if (index === void 0) continue;
			if (index < last) {
				context.report({
					at: candidate.symbols[index] ?? tokenOf(candidate),
					message: `Disallowed change of the order of the symbols of ${callNamed(candidate)}: \`${symbol.value}\` moved forward.`,
					related: [{
						message: "the earlier version",
						file: baselineFile,
						at: symbol
					}]
				});
				return;
			}
			last = index;
		}
	} }
});
// src/lint/rules/evolution/enum-symbol-removed/rule.ts
/** An enum keeps its symbols. */
const rule$8 = defineRule({
	id: "evolution/enum-symbol-removed",
	aliases: ["avro/enum-symbol-removed"],
	title: "An enum keeps its symbols",
	why: "With an enum default the registry accepts the removal, and every stored value of that symbol silently becomes the default.",
	remedy: "Keep the symbol and say in the `doc` that it is no longer written.",
	preset: "recommended",
	severity: "warning",
	source: "Avro specification, Schema Resolution",
	isHazard: true,
	avroPair: { enum({ candidate, baseline, baselineFile }, context) {
		if (candidate.attributes.default === void 0) return;
		const now = new Set(candidate.symbols.map((symbol) => symbol.value));
		for (const symbol of baseline.symbols) if (!now.has(symbol.value)) context.report({
			at: candidate.attributes.symbols?.value ?? tokenOf(candidate),
			message: `Missing symbol \`${symbol.value}\` of ${callNamed(candidate)}, which the earlier version had.`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: symbol
			}]
		});
	} }
});
// src/lint/rules/evolution/format-changed/rule.ts
/** A property keeps its format. */
const rule$7 = defineRule({
	id: "evolution/format-changed",
	aliases: ["json/format-changed"],
	title: "A property keeps its format",
	why: "The registry does not compare formats, but a date is not a date-time, and text in base64 is not plain text.",
	remedy: "Add a new property with the new format.",
	preset: "recommended",
	severity: "warning",
	source: "The registry's comparison knows no formats",
	jsonPair: { schema({ candidate, baseline, baselineFile }, context) {
		for (const keyword of [
			"format",
			"contentEncoding",
			"contentMediaType"
		]) {
			const [now, before] = [textOfKeyword(candidate, keyword), textOfKeyword(baseline, keyword)];
			if (now === before) continue;
			context.report({
				at: candidate.keywords.get(keyword)?.value ?? candidate.key ?? openBrace(candidate.json),
				message: `Disallowed change of \`${keyword}\` from ${describe(before)} to ${describe(now)}.`,
				related: [{
					message: "the earlier version",
					file: baselineFile,
					at: baseline.keywords.get(keyword)?.value ?? openBrace(baseline.json)
				}]
			});
		}
	} }
});
function describe(text) {
	return text === void 0 ? "none" : `\`${text}\``;
}
// src/lint/rules/evolution/logical-type-changed/rule.ts
/** A field keeps its logical type. */
const rule$6 = defineRule({
	id: "evolution/logical-type-changed",
	aliases: ["avro/logical-type-changed"],
	title: "A field keeps its logical type",
	why: "The registry ignores logical types, so it accepts the change; readers then take old values for something else, a thousand times too large or a number instead of a date.",
	remedy: "Add a new field with the new logical type and retire the old one.",
	preset: "recommended",
	severity: "error",
	source: "MaterializeInc/materialize#6461; Avro Java's compatibility check has no logical types",
	isHazard: true,
	avroPair: { type({ candidate, baseline, baselineFile }, context) {
		const [now, before] = [readEffective(candidate), readEffective(baseline)];
		if (now === before || baseName(candidate) !== baseName(baseline)) return;
		const change = before === void 0 ? `added \`${now}\`` : now === void 0 ? `dropped \`${before}\`` : `changed \`${before}\` to \`${now}\``;
		context.report({
			at: candidate.attributes?.logicalType?.value ?? typeToken(candidate),
			message: `Disallowed change of the logical type: ${change}.`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: typeToken(baseline)
			}]
		});
	} }
});
/** A logical type that readers ignore, on the wrong base or unknown, is none: correcting it is its own decision. */
function readEffective(type) {
	const logicalType = readLogicalType(type);
	if (logicalType === void 0 || !LOGICAL_TYPES.has(logicalType)) return logicalType;
	return carriesLogicalType(type, logicalType) ? logicalType : void 0;
}
// src/lint/rules/evolution/lossy-promotion/rule.ts
/** A type is not widened into one that loses values. */
const rule$5 = defineRule({
	id: "evolution/lossy-promotion",
	aliases: ["avro/lossy-promotion"],
	title: "A type is not widened into one that loses values",
	why: "Avro allows it, but a float or double does not hold every int or long, and text is not bytes.",
	remedy: "Keep the type, or add a new field.",
	preset: "recommended",
	severity: "warning",
	source: "Avro specification, Schema Resolution",
	isHazard: true,
	avroPair: { type({ candidate, baseline, baselineFile }, context) {
		if (candidate.kind !== "primitive" || baseline.kind !== "primitive") return;
		if (LOSSY[baseline.name]?.includes(candidate.name) !== true) return;
		context.report({
			at: typeToken(candidate),
			message: `Disallowed change of the type from ${baseline.name} to ${candidate.name}: it loses values.`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: typeToken(baseline)
			}]
		});
	} }
});
const LOSSY = {
	int: ["float"],
	long: ["float", "double"],
	string: ["bytes"],
	bytes: ["string"]
};
// src/lint/rules/evolution/namespace-changed/rule.ts
/** A type that moves to another namespace keeps its old full name as an alias. */
const rule$4 = defineRule({
	id: "evolution/namespace-changed",
	aliases: ["avro/namespace-changed"],
	title: "A type that moves to another namespace keeps its old full name as an alias",
	why: "The registry compares names without namespaces and accepts the move, but generated classes, subjects named after records, and readers in Node.js look for the full name and fail.",
	remedy: "Add the old full name to `aliases`, or keep the namespace.",
	preset: "recommended",
	severity: "error",
	fix: "meta",
	source: "Avro specification, Schema Resolution; Avro Java against avsc",
	isHazard: true,
	avroPair: { type({ candidate, baseline, baselineFile }, context) {
		if (!isNamed(candidate) || !isNamed(baseline)) return;
		const [now, before] = [candidate.name, baseline.name];
		if (now === void 0 || before === void 0 || now.namespace === before.namespace || now.simple !== before.simple) return;
		if (listTexts(candidate.attributes.aliases).map((alias) => qualify(alias, now.namespace)).includes(before.full)) return;
		context.report({
			at: candidate.attributes.namespace?.value ?? now.node,
			message: `Missing alias \`${before.full}\` of \`${now.full}\`, which was moved to another namespace.`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: before.node
			}],
			fix: addAlias$1(candidate, before.full, context.file.source.text)
		});
	} }
});
function addAlias$1({ attributes, name }, alias, text) {
	const after = attributes.namespace ?? attributes.name;
	if (after === void 0 || attributes.aliases !== void 0 || !alias.includes(".") && name?.namespace !== "") return void 0;
	return {
		title: `Add the alias \`${alias}\``,
		effect: "meta",
		edits: [insertMemberAfter(text, after, {
			key: "aliases",
			value: `[${JSON.stringify(alias)}]`
		})]
	};
}
// src/lint/rules/evolution/property-retyped/rule.ts
/** A property's name is not used again for another type. */
const rule$3 = defineRule({
	id: "evolution/property-retyped",
	aliases: ["json/property-retyped"],
	title: "A property's name is not used again for another type",
	why: "Dropping a property and adding it later with another type passes when each version is compared with the one before, but data of the first version is still there.",
	remedy: "Give the new property a new name.",
	preset: "recommended",
	severity: "error",
	source: "Zalando API guidelines #210",
	allVersions: true,
	jsonPair: { schema({ candidate, baseline, baselineFile }, context) {
		if (candidate.under !== "properties" || candidate.key === void 0) return;
		const [now, before] = [readTypes(listTypes(candidate)), readTypes(listTypes(baseline))];
		if (now === void 0 || before === void 0 || now.some((type) => before.includes(type))) return;
		context.report({
			at: candidate.keywords.get("type")?.value ?? candidate.key,
			message: `Disallowed change of the type of \`${candidate.key.value}\` from ${before.join(" or ")} to ${now.join(" or ")}.`,
			related: [{
				message: "the earlier version",
				file: baselineFile,
				at: baseline.keywords.get("type")?.value ?? baseline.json
			}]
		});
	} }
});
/** Without null; an integer is a number. */
function readTypes(types) {
	const plain = types?.filter((type) => type !== "null").map((type) => type === "integer" ? "number" : type);
	return plain === void 0 || plain.length === 0 ? void 0 : plain;
}
// src/lint/rules/evolution/removed-without-deprecation/rule.ts
/** A field is marked deprecated before it is removed. */
const rule$2 = defineRule({
	id: "evolution/removed-without-deprecation",
	aliases: ["avro/removed-without-deprecation"],
	title: "A field is marked deprecated before it is removed",
	why: "Consumers need one version in which they are told.",
	remedy: "Write \"deprecated\" into the field's `doc` (or set an attribute `deprecated`) one release earlier.",
	preset: "strict",
	severity: "warning",
	source: "spf4j-avro: deprecation before removal",
	avroPair: { record({ candidate, removed, baselineFile }, context) {
		for (const field of removed) {
			const said = /deprecated/i.test(textOf(field.attributes.doc) ?? "");
			const marked = field.attributes.extras.some(({ key, value }) => key.value === "deprecated" && !(value.kind === "boolean" && !value.value));
			if (said || marked) continue;
			context.report({
				at: candidate.attributes.fields?.key ?? tokenOf(candidate),
				message: `Missing field ${callField(field)} of ${callNamed(candidate)}, which was not deprecated before.`,
				related: [{
					message: "the earlier version",
					file: baselineFile,
					at: tokenOf(field)
				}]
			});
		}
	} }
});
// src/lint/rules/evolution/rename-needs-alias/rule.ts
/** A renamed field keeps its old name as an alias. */
const rule$1 = defineRule({
	id: "evolution/rename-needs-alias",
	aliases: ["avro/rename-needs-alias"],
	title: "A renamed field keeps its old name as an alias",
	why: "With defaults the registry accepts the rename, and the data of the old field silently becomes the default.",
	remedy: "Add the old name to `aliases`, or give a field that is really new another type or name.",
	preset: "recommended",
	severity: "error",
	fix: "meta",
	source: "Avro specification, Aliases",
	avroPair: { record({ added, removed, baselineFile }, context) {
		if (added.length === 0 || removed.length === 0) return;
		const gone = removed.flatMap(describeField);
		for (const { field, name, use } of added.flatMap(describeField)) {
			const old = gone.find((other) => other.use === use && areSimilarNames(other.name, name))?.field;
			if (old === void 0) continue;
			context.report({
				at: tokenOf(field),
				message: `Missing alias ${callField(old)} of the field ${callField(field)}, which looks like a rename.`,
				related: [{
					message: "the earlier field",
					file: baselineFile,
					at: tokenOf(old)
				}],
				fix: addAlias(field, old, context.file.source.text)
			});
		}
	} }
});
function describeField(field) {
	if (field.name === void 0) return [];
	return [{
		field,
		name: readPlainName(field.name.value),
		use: printUse(field.type)
	}];
}
function addAlias({ attributes }, { name }, text) {
	if (attributes.name === void 0 || attributes.aliases !== void 0 || name === void 0) return void 0;
	return {
		title: `Add the alias \`${name.value}\``,
		effect: "meta",
		edits: [insertMemberAfter(text, attributes.name, {
			key: "aliases",
			value: `[${JSON.stringify(name.value)}]`
		})]
	};
}
// src/lint/rules/evolution-rules.ts
/** The rules of the folder `evolution`, by name; `npm run new-rule` adds a line. */
const EVOLUTION_RULES = [
	rule$15,
	rule$14,
	rule$13,
	rule$12,
	rule$11,
	rule$10,
	rule$9,
	rule$8,
	rule$7,
	rule$6,
	rule$5,
	rule$4,
	rule$3,
	rule$2,
	rule$1,
	defineRule({
		id: "evolution/required-added",
		aliases: ["json/required-added"],
		title: "No property becomes required",
		why: "Old data lacks the property, so strict validators refuse it, even where a default makes the registry accept the change.",
		remedy: "Leave the property optional.",
		preset: "recommended",
		severity: "error",
		source: "The registry's REQUIRED_ATTRIBUTE_ADDED; Wikimedia jsonschema-tools; confluentinc/schema-registry#1778",
		registry: "rejects",
		jsonPair: { schema({ candidate, baseline, baselineFile }, context) {
			if (!candidate.keywords.has("required") || isNegated(candidate)) return;
			const before = new Set(listItems(baseline, "required").flatMap((name) => name.kind === "string" ? [name.value] : []));
			for (const name of listItems(candidate, "required")) if (name.kind === "string" && !before.has(name.value)) context.report({
				at: name,
				message: `Disallowed new required property \`${name.value}\`.`,
				related: [{
					message: "the earlier version",
					file: baselineFile,
					at: openBrace(baseline.json)
				}]
			});
		} }
	})
];
export { EVOLUTION_RULES };
