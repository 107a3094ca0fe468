import { cleanServerText, createSettingError, findEnvironment, findSetting } from "./server-text.js";
// src/registry/http/registry-url.ts
/**
* Reads a comma-separated list of base URLs.
*
* @throws OperationalError of code `usage` for anything but https URLs (http for this machine, or when allowed).
*/
function parseRegistryUrls(setting, insecureHttp) {
	const parsed = setting.value.split(",").map((text) => text.trim()).filter((text) => text !== "").map((text) => parseServiceUrl({
		text,
		source: setting.source,
		insecureHttp
	}));
	const [first, ...rest] = parsed;
	if (first === void 0) throw createSettingError(`Missing URL in ${setting.source}.`, EXAMPLE);
	return {
		urls: [printBase(first), ...rest.map(printBase)],
		userInfo: findCommonUserInfo(parsed, setting.source)
	};
}
const EXAMPLE = "Give the base URL of the registry, such as `https://registry.example.com` or `http://localhost:8081`.";
/** One http(s) URL without query and fragment, checked to be safe for credentials. */
function parseServiceUrl({ text, source, insecureHttp }) {
	const shown = cleanServerText(hideUserInfo(text));
	if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) throw createSettingError(`Invalid URL \`${shown}\` in ${source}: expected \`https://\` and a host.`, EXAMPLE);
	const url = new URL(text);
	if (url.search !== "" || url.hash !== "") throw createSettingError(`Disallowed query or fragment in the URL \`${shown}\` of ${source}.`, EXAMPLE);
	if (url.protocol === "http:" && !insecureHttp && !isLoopback(url.hostname)) throw createSettingError(`Disallowed plain http in the URL \`${shown}\` of ${source}: credentials and schemas would travel unencrypted.`, "Use `https://`, or allow it with `--insecure-http` where the network between is trusted.");
	return url;
}
/** Whether a host name of a URL means this machine. */
function isLoopback(hostname) {
	const host = hostname.toLowerCase();
	return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
function hideUserInfo(text) {
	const at = text.lastIndexOf("@");
	if (at < 0) return text;
	const scheme = text.indexOf("://");
	return `${scheme >= 0 && scheme < at ? text.slice(0, scheme + 3) : ""}***@${text.slice(at + 1)}`;
}
function printBase(url) {
	return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
function findCommonUserInfo(urls, source) {
	const found = urls.filter((url) => url.username !== "" || url.password !== "");
	const [first] = found;
	if (first === void 0) return null;
	if (found.some((url) => url.username !== first.username || url.password !== first.password)) throw createSettingError(`Different credentials inside the URLs of ${source}.`, "The URLs must be nodes of one registry, with the same credentials in each or in one of them.");
	return {
		user: decode(first.username, source),
		password: decode(first.password, source)
	};
}
function decode(text, source) {
	try {
		return decodeURIComponent(text);
	} catch {
		throw createSettingError(`Invalid percent-encoding in the credentials inside the URL of ${source}.`, "Write a `%` in a user name or password as `%25`, or set the credentials apart from the URL.");
	}
}
// src/registry/http/parse-authentication.ts
/**
* The one kind of credentials that is configured.
*
* @throws OperationalError of code `usage` when several kinds are, when a half is missing, or for a kind that cannot
*   be served.
*/
function parseAuthentication(sources, url) {
	checkCredentialsSources(sources);
	const [first, second] = [
		readUrlCredentials(url),
		readUserInfo(sources),
		readUserAndPassword(sources),
		readSasl(sources),
		readToken(sources),
		readOAuth(sources, url.insecureHttp),
		sources.supplier && {
			kind: "supplied",
			...sources.supplier
		}
	].filter((candidate) => candidate !== void 0);
	if (first === void 0) return { kind: "none" };
	if (second !== void 0) throw createSettingError(`Too many credentials for the registry: ${first.source} and ${second.source}.`, "Keep one of them and unset the other.");
	return first;
}
const BASIC_SOURCES = [
	"USER_INFO",
	"URL",
	"SASL_INHERIT"
];
const BEARER_SOURCES = ["STATIC_TOKEN", "OAUTHBEARER"];
function checkCredentialsSources(sources) {
	const checks = [["credentialsSource", BASIC_SOURCES], ["bearerSource", BEARER_SOURCES]];
	for (const [name, known] of checks) {
		const found = findSetting(sources, name);
		if (found !== void 0 && !known.includes(found.value.trim().toUpperCase())) throw createSettingError(`Unknown value of ${found.source}.`, `schemagate understands ${known.map((one) => `\`${one}\``).join(", ")}. Fetch other tokens beforehand and give them as \`SCHEMA_REGISTRY_BEARER_AUTH_TOKEN\`.`);
	}
}
function readUrlCredentials({ userInfo, source }) {
	return userInfo === null ? void 0 : {
		kind: "basic",
		...userInfo,
		source: `the URL in ${source}`
	};
}
function readUserInfo(sources) {
	const found = findSetting(sources, "userInfo");
	if (found === void 0) return void 0;
	const colon = found.value.indexOf(":");
	if (colon < 0) throw createSettingError(`Missing colon in ${found.source}.`, "Expected `user:password` or `key:secret`.");
	return {
		kind: "basic",
		user: found.value.slice(0, colon),
		password: found.value.slice(colon + 1),
		source: found.source
	};
}
function readUserAndPassword(sources) {
	const pair = findPair(sources, ["user", "password"]);
	return pair && {
		kind: "basic",
		user: pair[0].value,
		password: pair[1].value,
		source: pair[1].source
	};
}
function readSasl(sources) {
	if (findSetting(sources, "credentialsSource")?.value.trim().toUpperCase() !== "SASL_INHERIT") return void 0;
	const pair = findPair(sources, ["saslUser", "saslPassword"]);
	if (pair !== void 0) return {
		kind: "basic",
		user: pair[0].value,
		password: pair[1].value,
		source: pair[1].source
	};
	const jaas = findSetting(sources, "saslJaas");
	const user = jaas && readJaasOption(jaas.value, "username");
	const password = jaas && readJaasOption(jaas.value, "password");
	if (jaas === void 0 || user === void 0 || password === void 0) throw createSettingError("Missing SASL credentials that `SASL_INHERIT` is to take over.", "Set `sasl.username` and `sasl.password`, or `sasl.jaas.config` with `username=\"…\"` and `password=\"…\"`.");
	return {
		kind: "basic",
		user,
		password,
		source: jaas.source
	};
}
function readJaasOption(line, name) {
	return (name === "username" ? /\busername\s*=\s*"([^"\n]*)"/ : /\bpassword\s*=\s*"([^"\n]*)"/).exec(line)?.[1];
}
function readToken(sources) {
	const found = findSetting(sources, "token");
	if (found === void 0) return void 0;
	const token = found.value.trim();
	if (!/^[\x21-\x7e]+$/.test(token)) throw createSettingError(`Invalid bearer token in ${found.source}: it has blanks or control characters.`, "Give the token alone, without `Bearer` and without line breaks.");
	return {
		kind: "bearer",
		token,
		source: found.source
	};
}
function readOAuth(sources, insecureHttp) {
	const tokenUrl = findSetting(sources, "tokenUrl");
	const pair = findPair(sources, ["clientId", "clientSecret"]);
	if (tokenUrl === void 0 && pair === void 0) return void 0;
	if (tokenUrl === void 0 || pair === void 0) throw createSettingError("Incomplete OAuth credentials for the registry.", "Set the token endpoint, the client id and the client secret (`bearer.auth.issuer.endpoint.url`, `bearer.auth.client.id`, `bearer.auth.client.secret`).");
	const url = parseServiceUrl({
		text: tokenUrl.value.trim(),
		source: tokenUrl.source,
		insecureHttp
	});
	if (url.username !== "" || url.password !== "") throw createSettingError(`Disallowed credentials inside the URL of ${tokenUrl.source}.`, "Give the client id and secret apart from it.");
	return {
		kind: "oauth",
		tokenUrl: url.href,
		clientId: pair[0].value,
		clientSecret: pair[1].value,
		scope: findSetting(sources, "scope")?.value.trim() ?? null,
		source: pair[1].source
	};
}
/** Two settings that only make sense together. */
function findPair(sources, names) {
	const [left, right] = [findSetting(sources, names[0]), findSetting(sources, names[1])];
	if (left === void 0 && right === void 0) return void 0;
	if (left !== void 0 && right !== void 0) return [left, right];
	throw createSettingError(`Incomplete credentials for the registry: ${(left ?? right)?.source ?? ""} is set without its other half.`, `Set the ${left === void 0 ? names[0] : names[1]} too, or neither.`);
}
// src/registry/http/parse-connection.ts
const MAX_RESPONSE_BYTES = 134217728;
/**
* The connection that flags (or inputs), properties and environment describe, or null when none of them names a
* registry. Reads no file and no global.
*
* @throws OperationalError of code `usage`, naming the setting at fault and never its secret value.
*/
function parseConnection(sources) {
	const setting = findSetting(sources, "url");
	if (setting === void 0) return null;
	const insecureHttp = readSwitch(sources, "insecureHttp");
	const { urls, userInfo } = parseRegistryUrls(setting, insecureHttp);
	return {
		urls,
		authentication: parseAuthentication(sources, {
			userInfo,
			source: setting.source,
			insecureHttp
		}),
		headers: parseHeaders(sources),
		tls: parseTls(sources),
		proxy: parseProxy(sources),
		limits: parseLimits(sources),
		cacheDir: findSetting(sources, "cacheDir")?.value ?? null,
		insecureHttp
	};
}
function readSwitch(sources, name) {
	const found = findSetting(sources, name);
	const value = found?.value.trim().toLowerCase() ?? "false";
	if (value === "true" || value === "false") return value === "true";
	throw createSettingError(`Invalid value of ${found?.source ?? name}.`, "Expected `true` or `false`.");
}
const RESERVED_HEADERS = /* @__PURE__ */ new Set([
	"authorization",
	"connection",
	"content-length",
	"host",
	"proxy-authorization",
	"transfer-encoding"
]);
function parseHeaders(sources) {
	const found = findSetting(sources, "headers");
	const headers = (found?.value ?? "").split(/\r?\n/).filter((line) => line.trim() !== "").map((line) => parseHeader(line, found?.source ?? ""));
	const cluster = findSetting(sources, "logicalCluster");
	const pool = findSetting(sources, "identityPool");
	if (cluster !== void 0) headers.push(parseHeader(`target-sr-cluster: ${cluster.value}`, cluster.source));
	if (pool !== void 0) headers.push(parseHeader(`Confluent-Identity-Pool-Id: ${pool.value}`, pool.source));
	return headers;
}
function parseHeader(line, source) {
	const colon = line.indexOf(":");
	const name = line.slice(0, Math.max(0, colon)).trim();
	const value = line.slice(colon + 1).trim();
	if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) || !/^[\x20-\x7e]+$/.test(value)) throw createSettingError(`Invalid header in ${source}.`, "Expected lines `Name: value` of printable ASCII characters.");
	if (RESERVED_HEADERS.has(name.toLowerCase())) throw createSettingError(`Disallowed header \`${name}\` in ${source}.`, "schemagate sets it itself; credentials have their own settings.");
	return [name, value];
}
function parseTls(sources) {
	const read = (name) => findSetting(sources, name)?.value ?? null;
	const tls = {
		caFile: read("caFile") ?? read("truststoreFile"),
		certificateFile: read("certificateFile"),
		keyFile: read("keyFile"),
		keyPassword: read("keyPassword"),
		pkcs12File: read("keystoreFile"),
		pkcs12Password: read("keystorePassword") ?? read("keyPassword")
	};
	checkStoreType(sources, "keystoreType", "PKCS12");
	if (read("truststoreFile") !== null) checkStoreType(sources, "truststoreType", "PEM");
	if (tls.certificateFile === null !== (tls.keyFile === null)) throw createSettingError("Incomplete client certificate for the registry.", "Mutual TLS takes both the certificate (`ssl.certificate.location`) and its key (`ssl.key.location`).");
	if (tls.certificateFile !== null && tls.pkcs12File !== null) throw createSettingError("Too many client certificates: a PEM certificate and a keystore.", "Keep one of them.");
	return tls;
}
function checkStoreType(sources, name, expected) {
	const found = findSetting(sources, name);
	if ((found?.value.trim().toUpperCase() ?? (name === "keystoreType" ? expected : "JKS")) === expected) return;
	throw createSettingError(`Unsupported store type in ${found?.source ?? "the truststore settings"}: expected \`${expected}\`.`, expected === "PEM" ? "Export the authorities with `keytool -exportcert -rfc` into a PEM file and give it as `ssl.ca.location`." : "Convert the keystore with `keytool -importkeystore -deststoretype PKCS12`.");
}
function parseProxy(sources) {
	const own = findSetting(sources, "proxy");
	if (own !== void 0) {
		const url = checkProxyUrl(own.value, own.source);
		return {
			http: url,
			https: url,
			noProxy: ""
		};
	}
	const read = (name) => {
		const value = findEnvironment(sources, name);
		return value && checkProxyUrl(value, `the environment variable \`${name.toUpperCase()}\``);
	};
	const [http, https] = [read("http_proxy"), read("https_proxy")];
	if (http === null && https === null) return null;
	return {
		http,
		https,
		noProxy: findEnvironment(sources, "no_proxy") ?? ""
	};
}
function checkProxyUrl(url, source) {
	if (URL.canParse(url) && /^https?:\/\//i.test(url)) return url;
	throw createSettingError(`Invalid proxy URL in ${source}.`, "Expected `http://host:port` or `https://host:port`.");
}
function parseLimits(sources) {
	const number = (name, range) => readNumber(sources, name, range);
	return {
		requestTimeout: 1e3 * (number("requestTimeout", {
			from: .001,
			to: 3600
		}) ?? 30),
		runTimeout: 1e3 * (number("runTimeout", {
			from: .001,
			to: 86400
		}) ?? 600),
		retries: number("retries", {
			from: 0,
			to: 20,
			whole: true
		}) ?? 4,
		concurrency: number("concurrency", {
			from: 1,
			to: 256,
			whole: true
		}),
		rate: number("rate", {
			from: .1,
			to: 1e4
		}),
		maxResponseBytes: MAX_RESPONSE_BYTES
	};
}
function readNumber(sources, name, range) {
	const found = findSetting(sources, name);
	if (found === void 0) return null;
	const value = /^\d{1,9}(?:\.\d{1,6})?$/.test(found.value.trim()) ? Number(found.value) : NaN;
	if (value >= range.from && value <= range.to && (range.whole !== true || Number.isInteger(value))) return value;
	throw createSettingError(`Invalid value of ${found.source}.`, `Expected a ${range.whole === true ? "whole " : ""}number from ${range.from} to ${range.to}.`);
}
export { parseConnection };
