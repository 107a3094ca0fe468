// src/source/json-reader.ts
/** Levels of nesting the readers accept: what the registry's own JSON reader (Jackson) allows. */
const MAX_JSON_DEPTH = 1e3;
/** Reads a JSON text into a tree with the place of every key and value; never throws for any text. */
function readJson(text, options = {}) {
	const scanner = new Scanner(text, options);
	try {
		return {
			ok: true,
			root: scanner.readDocument(),
			comments: scanner.comments
		};
	} catch (error) {
		if (error instanceof SyntaxFault) return {
			ok: false,
			problem: {
				message: error.message,
				offset: error.offset
			}
		};
		throw error;
	}
}
var SyntaxFault = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
const NON_FINITE = /NaN|[-+]?(?:INF|Infinity)/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const ESCAPES = /* @__PURE__ */ new Map([
	["b", "\b"],
	["f", "\f"],
	["n", "\n"],
	["r", "\r"],
	["t", "	"],
	["\"", "\""],
	["\\", "\\"],
	["/", "/"]
]);
const QUOTE = 34;
const OPEN_BRACKET = 91;
const OPEN_BRACE = 123;
const LOWER_F = 102;
const LOWER_N = 110;
const LOWER_T = 116;
const BACKSLASH = 92;
var Scanner = class {
	#text;
	#comments;
	#maxDepth;
	#trailing;
	#nonFinite;
	comments = [];
	#offset = 0;
	#depth = 0;
	constructor(text, options) {
		this.#text = text;
		this.#comments = options.comments ?? false;
		this.#maxDepth = options.maxDepth ?? 1e3;
		this.#trailing = options.trailing ?? false;
		this.#nonFinite = options.nonFinite ?? false;
	}
	readDocument() {
		if (this.#text.charCodeAt(0) === 65279) throw new SyntaxFault("Disallowed byte order mark at the start of the text.", 0);
		this.#skipBlank();
		if (this.#offset >= this.#text.length) throw new SyntaxFault("Expected a JSON value, found an empty text.", 0);
		const root = this.#readValue();
		this.#skipRest();
		if (!this.#trailing && this.#offset < this.#text.length) throw this.#fault("Expected the end of the text after the root value");
		return root;
	}
	#readValue() {
		switch (this.#text.charCodeAt(this.#offset)) {
			case OPEN_BRACE: {
				this.#enter();
				const object = this.#readObject();
				this.#depth--;
				return object;
			}
			case OPEN_BRACKET: {
				this.#enter();
				const array = this.#readArray();
				this.#depth--;
				return array;
			}
			case QUOTE: return this.#readString();
			case LOWER_T: return {
				kind: "boolean",
				value: true,
				start: this.#readWord("true"),
				end: this.#offset
			};
			case LOWER_F: return {
				kind: "boolean",
				value: false,
				start: this.#readWord("false"),
				end: this.#offset
			};
			case LOWER_N: return {
				kind: "null",
				start: this.#readWord("null"),
				end: this.#offset
			};
			default: return this.#readNonFinite() ?? this.#readNumber();
		}
	}
	#readNonFinite() {
		if (!this.#nonFinite) return void 0;
		NON_FINITE.lastIndex = this.#offset;
		const value = NON_FINITE.exec(this.#text)?.[0];
		if (value === void 0) return void 0;
		const start = this.#offset;
		this.#offset += value.length;
		if (/[\w.+$]/.test(this.#text[this.#offset] ?? "")) throw this.#fault("Expected the word to end");
		return {
			kind: "string",
			value,
			start,
			end: this.#offset
		};
	}
	#enter() {
		if (++this.#depth > this.#maxDepth) throw new SyntaxFault(`Too many nested levels: more than ${this.#maxDepth}.`, this.#offset);
	}
	#readObject() {
		const start = this.#offset++;
		const members = [];
		this.#skipBlank();
		if (this.#takes("}")) return {
			kind: "object",
			members,
			start,
			end: this.#offset
		};
		for (;;) {
			if (this.#text.charCodeAt(this.#offset) !== QUOTE) throw this.#fault("Expected a property name in double quotes");
			const key = this.#readString();
			this.#skipBlank();
			if (!this.#takes(":")) throw this.#fault("Expected `:` after a property name");
			this.#skipBlank();
			members.push({
				key,
				value: this.#readValue()
			});
			this.#skipBlank();
			if (this.#takes("}")) return {
				kind: "object",
				members,
				start,
				end: this.#offset
			};
			if (!this.#takes(",")) throw this.#fault("Expected `,` or `}` after a property value");
			this.#skipBlank();
		}
	}
	#readArray() {
		const start = this.#offset++;
		const items = [];
		this.#skipBlank();
		if (this.#takes("]")) return {
			kind: "array",
			items,
			start,
			end: this.#offset
		};
		for (;;) {
			items.push(this.#readValue());
			this.#skipBlank();
			if (this.#takes("]")) return {
				kind: "array",
				items,
				start,
				end: this.#offset
			};
			if (!this.#takes(",")) throw this.#fault("Expected `,` or `]` after an array item");
			this.#skipBlank();
		}
	}
	#readString() {
		const start = this.#offset++;
		let value = "";
		let from = this.#offset;
		for (;;) {
			const code = this.#text.charCodeAt(this.#offset);
			if (code === QUOTE) break;
			if (Number.isNaN(code)) throw new SyntaxFault("Expected a closing `\"` for the string that starts here.", start);
			if (code < 32) throw this.#fault("Expected an escape such as `\\n` instead of a bare control character");
			if (code === BACKSLASH) {
				value += this.#text.slice(from, this.#offset) + this.#readEscape();
				from = this.#offset;
			} else this.#offset++;
		}
		value += this.#text.slice(from, this.#offset++);
		return {
			kind: "string",
			value,
			start,
			end: this.#offset
		};
	}
	#readEscape() {
		const letter = this.#text[this.#offset + 1] ?? "";
		const plain = ESCAPES.get(letter);
		if (plain !== void 0) {
			this.#offset += 2;
			return plain;
		}
		const digits = this.#text.slice(this.#offset + 2, this.#offset + 6);
		if (letter !== "u" || !/^[0-9a-fA-F]{4}$/.test(digits)) throw this.#fault("Unknown escape in a string");
		this.#offset += 6;
		return String.fromCharCode(Number.parseInt(digits, 16));
	}
	/** Skips a word and returns where it starts. */
	#readWord(word) {
		const start = this.#offset;
		if (!this.#text.startsWith(word, start) || isWordPart(this.#text.charCodeAt(start + word.length))) throw this.#fault("Expected a JSON value");
		this.#offset += word.length;
		return start;
	}
	#readNumber() {
		NUMBER.lastIndex = this.#offset;
		const text = NUMBER.exec(this.#text)?.[0];
		if (text === void 0) throw this.#fault("Expected a JSON value");
		const start = this.#offset;
		this.#offset += text.length;
		if (/[\w.+$]/.test(this.#text[this.#offset] ?? "")) throw this.#fault("Expected the number to end");
		return {
			kind: "number",
			text,
			start,
			end: this.#offset
		};
	}
	#takes(character) {
		if (this.#text[this.#offset] !== character) return false;
		this.#offset++;
		return true;
	}
	#skipSpace() {
		for (;;) {
			const code = this.#text.charCodeAt(this.#offset);
			if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
			this.#offset++;
		}
	}
	/** What may stand behind the root value: Java trims control characters away as well. */
	#skipRest() {
		this.#skipSpace();
		while (this.#comments && this.#text.charCodeAt(this.#offset) <= 32) this.#offset++;
	}
	#skipBlank() {
		this.#skipSpace();
		while (this.#comments && this.#text[this.#offset] === "/" && this.#skipComment()) this.#skipSpace();
	}
	#skipComment() {
		const start = this.#offset;
		if (this.#text.startsWith("//", start)) {
			const length = this.#text.slice(start).search(/[\r\n]/);
			this.#offset = length < 0 ? this.#text.length : start + length;
		} else {
			if (!this.#text.startsWith("/*", start)) return false;
			const end = this.#text.indexOf("*/", start + 2);
			if (end < 0) throw new SyntaxFault("Expected `*/` for the comment that starts here.", start);
			this.#offset = end + 2;
		}
		this.#checkComment(start);
		this.comments.push({
			start,
			end: this.#offset
		});
		return true;
	}
	#checkComment(start) {
		const found = this.#text.slice(start, this.#offset).search(/[\0-\x08\x0b\x0c\x0e-\x1f]/);
		if (found < 0) return;
		this.#offset = start + found;
		throw this.#fault("Expected no control character in a comment");
	}
	#fault(expected) {
		return new SyntaxFault(`${expected}, found ${this.#describeHere()}.`, this.#offset);
	}
	#describeHere() {
		const point = this.#text.codePointAt(this.#offset);
		if (point === void 0) return "the end of the text";
		return point > 32 && point < 127 ? `\`${String.fromCodePoint(point)}\`` : `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
	}
};
/** A letter, a digit, `_` or `$`; false for the NaN behind the end of a text. */
function isWordPart(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95 || code === 36;
}
export { readJson as n, MAX_JSON_DEPTH as t };
