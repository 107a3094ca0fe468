// src/registry/http/connection.ts
/** Stands before the bytes of a store that is given instead of a path. */
const BASE64 = "base64:";
/** Whether a setting that takes a path was given the PEM text itself. */
function isPemText(source) {
	return source.includes("-----BEGIN ");
}
/** Paths of the files that a connection reads or keeps. */
function listFiles({ tls, cacheDir }) {
	return [
		tls.caFile,
		tls.certificateFile,
		tls.keyFile,
		tls.pkcs12File,
		cacheDir
	].flatMap((source) => source === null || isPemText(source) || source.startsWith("base64:") ? [] : [source]);
}
/** The secrets of a connection, each as it was given; for masking. */
function listSecrets(connection) {
	const { authentication, headers, tls, proxy } = connection;
	const passwords = [tls.keyPassword, tls.pkcs12Password].filter((password) => password !== null);
	const key = tls.keyFile !== null && isPemText(tls.keyFile) ? listKeyLines(tls.keyFile) : [];
	const proxies = [proxy?.http, proxy?.https].flatMap((url) => url ? listUrlSecrets(url) : []);
	return [
		...listAuthenticationSecrets(authentication),
		...headers.flatMap(listHeaderSecrets),
		...passwords,
		...key,
		...proxies
	];
}
/** The lines of a key's text that are the key. */
function listKeyLines(pem) {
	return pem.split(/\r?\n/).filter((line) => line.length >= MIN_HEADER_SECRET && !line.startsWith("-----"));
}
const PUBLIC_HEADERS = [
	"target-sr-cluster",
	"confluent-identity-pool-id",
	"x-registry-groupid"
];
const MIN_HEADER_SECRET = 8;
/** A header's value and its words (`Bearer x` hides `x`); short ones are no secrets and would mask half a message. */
function listHeaderSecrets([name, value]) {
	if (PUBLIC_HEADERS.includes(name.toLowerCase())) return [];
	return [value, ...value.split(/[\s;,=]+/)].filter((part) => part.length >= MIN_HEADER_SECRET);
}
function listAuthenticationSecrets(authentication) {
	switch (authentication.kind) {
		case "none":
		case "supplied": return [];
		case "basic": return [authentication.password, `${authentication.user}:${authentication.password}`];
		case "bearer": return [authentication.token];
		case "oauth": return [authentication.clientSecret, `${authentication.clientId}:${authentication.clientSecret}`];
	}
}
function listUrlSecrets(url) {
	const { password } = new URL(url);
	return password === "" ? [] : [password, decodeURIComponent(password)];
}
// src/registry/http/escaped-form.ts
/** From this length on a text is a secret in capital and small letters alike: host names lose the difference. */
const MIN_CASELESS = 8;
/** Characters by which the places are found that are worth a closer look. */
const PROBE = 3;
/**
* A secret whose characters may stand each as itself or escaped, one so and another so: percent-encoded, as `\u…` or with
* a backslash as in JSON, as a reference of HTML, a space as `+`. Encoders differ in what they escape.
*/
var EscapedForm = class {
	#probe;
	/** For each character its spellings, to be tried at one place. */
	#characters;
	constructor(secret) {
		const caseless = secret.length < MIN_CASELESS ? "" : "i";
		const characters = Array.from(secret);
		const start = characters.slice(0, PROBE).map((one) => `(?:${listSpellings(one).join("|")})`);
		this.#probe = new RegExp(start.join(""), `g${caseless}`);
		const create = (one) => listSpellings(one).map((spelling) => new RegExp(spelling, `y${caseless}`));
		const spellings = new Map(Array.from(new Set(characters), (one) => [one, create(one)]));
		this.#characters = characters.map((one) => spellings.get(one) ?? []);
	}
	/** The text with a mask in the place of the secret wherever it stands; in a time that grows with the text's length. */
	mask(text, mask) {
		let [masked, done] = ["", 0];
		this.#probe.lastIndex = 0;
		for (let found = this.#probe.exec(text); found !== null; found = this.#probe.exec(text)) {
			const end = this.#findEnd(text, found.index);
			if (end !== void 0) {
				masked += text.slice(done, found.index) + mask;
				done = end;
			}
			this.#probe.lastIndex = end ?? found.index + 1;
		}
		return masked + text.slice(done);
	}
	/** Where the longest match from `start` on ends. A text can be read in several ways, so all are followed at once. */
	#findEnd(text, start) {
		let places = [start];
		for (const spellings of this.#characters) {
			places = [...new Set(places.flatMap((place) => spellings.flatMap((one) => matchAt(one, text, place))))];
			if (places.length === 0) return void 0;
		}
		return Math.max(...places);
	}
};
function matchAt(spelling, text, place) {
	spelling.lastIndex = place;
	return spelling.test(text) ? [spelling.lastIndex] : [];
}
function listSpellings(character) {
	const codePoint = character.codePointAt(0) ?? 0;
	return [
		escapeCharacter(character),
		[...Buffer.from(character, "utf8")].map((byte) => `%${matchHex(byte.toString(16).padStart(2, "0"))}`).join(""),
		listUnits(character).map((unit) => `\\\\u${matchHex(unit.toString(16).padStart(4, "0"))}`).join(""),
		`&#0{0,4}${codePoint};`,
		`&#[xX]0{0,4}${matchHex(codePoint.toString(16))};`,
		...NAMES[character] ?? []
	];
}
const NAMES = {
	"&": ["&amp;"],
	"<": ["&lt;"],
	">": ["&gt;"],
	"\"": ["&quot;", "\\\\\""],
	"'": ["&apos;"],
	" ": ["\\+"],
	"/": ["\\\\/"],
	"\\": ["\\\\\\\\"],
	"\n": ["\\\\n"],
	"\r": ["\\\\r"],
	"	": ["\\\\t"]
};
function listUnits(character) {
	return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}
/** Digits of a number in both spellings. */
function matchHex(digits) {
	return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
function escapeCharacter(character) {
	return character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
}
// src/registry/http/redactor.ts
/** What stands in a text where a secret stood. */
const MASK = "***";
/** Shorter texts are not masked by themselves: masking every `a` of a message would say more than it hides. */
const MIN_PLAIN = 3;
const MIN_ENCODED = 6;
/**
* Keeps the secrets of a connection out of texts: as they are, with any of their characters escaped for a URL, JSON or
* HTML, and in base64 and base64url at whatever offset they were encoded.
*/
var Redactor = class {
	#forms = [];
	#secrets = /* @__PURE__ */ new Set();
	/** Of the secrets, the longest first; made when there is a text to mask. */
	#escaped;
	constructor(secrets = []) {
		for (const secret of secrets) this.add(secret);
	}
	/** From now on this secret is masked too. */
	add(secret) {
		const forms = /* @__PURE__ */ new Set([...this.#forms, ...listForms(secret)]);
		this.#forms = [...forms].sort((left, right) => right.length - left.length);
		if (secret.length >= MIN_PLAIN) this.#secrets.add(secret);
		this.#escaped = void 0;
	}
	/** The text with every known secret masked. */
	redact(text) {
		this.#escaped ??= [...this.#secrets].sort((left, right) => right.length - left.length).map((one) => new EscapedForm(one));
		const plain = this.#escaped.reduce((masked, form) => form.mask(masked, MASK), text);
		return this.#forms.reduce((masked, form) => masked.replaceAll(form, MASK), plain);
	}
};
/** The forms in which a secret may turn up, those that are too short to be masked left out. */
function listForms(secret) {
	const plain = [
		secret,
		encodePercent(secret),
		JSON.stringify(secret).slice(1, -1)
	];
	const bytes = Buffer.from(secret, "utf8");
	const encoded = [...[bytes.toString("base64"), bytes.toString("base64url")], ...[
		0,
		1,
		2
	].flatMap((offset) => listBase64Parts(secret, offset))];
	return [...plain.filter((form) => form.length >= MIN_PLAIN), ...encoded.filter((form) => form.length >= MIN_ENCODED)];
}
function encodePercent(text) {
	try {
		return encodeURIComponent(text);
	} catch {
		return text;
	}
}
/** The characters of a base64 text that depend on the secret alone when `offset` unknown bytes stand before it. */
function listBase64Parts(secret, offset) {
	const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret, "utf8")]);
	const wholeGroups = Math.floor(bytes.length * 8 / 6);
	const own = (text) => text.slice(Math.ceil(offset * 8 / 6), wholeGroups);
	return [own(bytes.toString("base64")), own(bytes.toString("base64url"))];
}
export { BASE64, Redactor, isPemText, listFiles, listForms, listSecrets };
