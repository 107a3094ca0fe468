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
// src/registry/http/redactor.ts
/** What stands in a text where a secret stood. */
const MASK = "***";
/** Shorter texts are not masked by themselves: masking every `a` of a message would say more than it hides. */
const MIN_PLAIN = 3;
const MIN_ENCODED = 6;
/**
* Keeps the secrets of a connection out of texts: as they are, percent-encoded, inside JSON strings, and in base64 and
* base64url at whatever offset they were encoded.
*/
var Redactor = class {
	#forms = [];
	constructor(secrets = []) {
		for (const secret of secrets) this.add(secret);
	}
	/** From now on this secret is masked too. */
	add(secret) {
		const forms = /* @__PURE__ */ new Set([...this.#forms, ...listForms(secret)]);
		this.#forms = [...forms].sort((left, right) => right.length - left.length);
	}
	/** The text with every known secret masked. */
	redact(text) {
		return this.#forms.reduce((masked, form) => masked.replaceAll(form, MASK), text);
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
