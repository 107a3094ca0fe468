import { OperationalError } from "./start.js";
// src/registry/http/connection-settings.ts
/** Every setting of a connection: what the parser reads, the command line offers and the documentation lists. */
const CONNECTION_SETTINGS = {
	url: {
		flag: "--registry",
		properties: ["schema.registry.url"],
		environment: [
			"SCHEMA_REGISTRY_URL",
			"SCHEMA_REGISTRY_REST_ENDPOINT",
			"KAFKA_SCHEMA_REGISTRY"
		],
		description: "Base URL of the registry; several nodes of one registry are separated by commas."
	},
	userInfo: {
		flag: null,
		properties: ["basic.auth.user.info"],
		environment: ["SCHEMA_REGISTRY_BASIC_AUTH_USER_INFO"],
		description: "`user:password` (or `key:secret`) for HTTP Basic; the first colon separates."
	},
	user: {
		flag: "--registry-user",
		properties: [],
		environment: [
			"SCHEMA_REGISTRY_USER",
			"SCHEMA_REGISTRY_USERNAME",
			"SCHEMA_REGISTRY_API_KEY",
			"SCHEMA_REGISTRY_KEY",
			"KAFKA_SCHEMA_REGISTRY_USER"
		],
		description: "User name or API key for HTTP Basic."
	},
	password: {
		flag: null,
		properties: [],
		environment: [
			"SCHEMA_REGISTRY_PASSWORD",
			"SCHEMA_REGISTRY_API_SECRET",
			"SCHEMA_REGISTRY_SECRET",
			"KAFKA_SCHEMA_REGISTRY_PASSWORD"
		],
		description: "Password or API secret for HTTP Basic."
	},
	credentialsSource: {
		flag: null,
		properties: ["basic.auth.credentials.source"],
		environment: ["SCHEMA_REGISTRY_BASIC_AUTH_CREDENTIALS_SOURCE"],
		description: "`USER_INFO`, `URL` or `SASL_INHERIT`: where the Basic credentials stand."
	},
	saslUser: {
		flag: null,
		properties: ["sasl.username"],
		environment: [],
		description: "User name that `SASL_INHERIT` takes over."
	},
	saslPassword: {
		flag: null,
		properties: ["sasl.password"],
		environment: [],
		description: "Password that `SASL_INHERIT` takes over."
	},
	saslJaas: {
		flag: null,
		properties: ["sasl.jaas.config"],
		environment: [],
		description: "Line with `username=\"…\"` and `password=\"…\"` that `SASL_INHERIT` takes over."
	},
	bearerSource: {
		flag: null,
		properties: ["bearer.auth.credentials.source"],
		environment: ["SCHEMA_REGISTRY_BEARER_AUTH_CREDENTIALS_SOURCE"],
		description: "`STATIC_TOKEN` or `OAUTHBEARER`: where the bearer token comes from."
	},
	token: {
		flag: null,
		properties: ["bearer.auth.token"],
		environment: ["SCHEMA_REGISTRY_BEARER_AUTH_TOKEN", "SCHEMA_REGISTRY_TOKEN"],
		description: "A ready bearer token."
	},
	tokenUrl: {
		flag: "--registry-token-url",
		properties: ["bearer.auth.issuer.endpoint.url"],
		environment: ["SCHEMA_REGISTRY_BEARER_AUTH_ISSUER_ENDPOINT_URL"],
		description: "Token endpoint for OAuth 2.0 client credentials."
	},
	clientId: {
		flag: "--registry-client-id",
		properties: ["bearer.auth.client.id"],
		environment: ["SCHEMA_REGISTRY_BEARER_AUTH_CLIENT_ID"],
		description: "OAuth client id."
	},
	clientSecret: {
		flag: null,
		properties: ["bearer.auth.client.secret"],
		environment: ["SCHEMA_REGISTRY_BEARER_AUTH_CLIENT_SECRET"],
		description: "OAuth client secret."
	},
	scope: {
		flag: "--registry-scope",
		properties: ["bearer.auth.scope"],
		environment: ["SCHEMA_REGISTRY_BEARER_AUTH_SCOPE"],
		description: "OAuth scope to ask for."
	},
	logicalCluster: {
		flag: "--registry-logical-cluster",
		properties: ["bearer.auth.logical.cluster"],
		environment: ["SCHEMA_REGISTRY_BEARER_AUTH_LOGICAL_CLUSTER"],
		description: "Confluent Cloud: the registry's id (`lsrc-…`), sent as `target-sr-cluster`."
	},
	identityPool: {
		flag: "--registry-identity-pool",
		properties: ["bearer.auth.identity.pool.id"],
		environment: ["SCHEMA_REGISTRY_BEARER_AUTH_IDENTITY_POOL_ID"],
		description: "Confluent Cloud: identity pool (`pool-…`), sent as `Confluent-Identity-Pool-Id`."
	},
	headers: {
		flag: "--registry-header",
		properties: [],
		environment: ["SCHEMA_REGISTRY_HEADERS"],
		description: "Extra request headers, one `Name: value` per line."
	},
	caFile: {
		flag: "--registry-ca-file",
		properties: ["ssl.ca.location"],
		environment: ["SCHEMA_REGISTRY_SSL_CA_LOCATION"],
		description: "PEM file of certificate authorities to trust besides the built-in ones."
	},
	certificateFile: {
		flag: "--registry-certificate-file",
		properties: ["ssl.certificate.location"],
		environment: ["SCHEMA_REGISTRY_SSL_CERTIFICATE_LOCATION"],
		description: "PEM file of the client's certificate for mutual TLS."
	},
	keyFile: {
		flag: "--registry-key-file",
		properties: ["ssl.key.location"],
		environment: ["SCHEMA_REGISTRY_SSL_KEY_LOCATION"],
		description: "PEM file of the client's private key."
	},
	keyPassword: {
		flag: null,
		properties: ["ssl.key.password"],
		environment: ["SCHEMA_REGISTRY_SSL_KEY_PASSWORD"],
		description: "Password of the private key (also of the key inside a keystore)."
	},
	keystoreFile: {
		flag: "--registry-keystore-file",
		properties: ["ssl.keystore.location"],
		environment: ["SCHEMA_REGISTRY_SSL_KEYSTORE_LOCATION"],
		description: "PKCS12 file with the client's certificate and key."
	},
	keystorePassword: {
		flag: null,
		properties: ["ssl.keystore.password"],
		environment: ["SCHEMA_REGISTRY_SSL_KEYSTORE_PASSWORD"],
		description: "Password of the keystore."
	},
	keystoreType: {
		flag: null,
		properties: ["ssl.keystore.type"],
		environment: ["SCHEMA_REGISTRY_SSL_KEYSTORE_TYPE"],
		description: "`PKCS12` (default). Java's own `JKS` cannot be read."
	},
	truststoreFile: {
		flag: null,
		properties: ["ssl.truststore.location"],
		environment: ["SCHEMA_REGISTRY_SSL_TRUSTSTORE_LOCATION"],
		description: "The same as the CA file, when the truststore is of type `PEM`."
	},
	truststoreType: {
		flag: null,
		properties: ["ssl.truststore.type"],
		environment: ["SCHEMA_REGISTRY_SSL_TRUSTSTORE_TYPE"],
		description: "`PEM`. Other types cannot be read."
	},
	proxy: {
		flag: "--registry-proxy",
		properties: ["proxy"],
		environment: ["SCHEMA_REGISTRY_PROXY"],
		description: "Proxy for the registry alone; otherwise `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` count."
	},
	insecureHttp: {
		flag: "--insecure-http",
		properties: [],
		environment: [],
		description: "Allow plain http to hosts other than this machine: everybody on the way reads the credentials."
	},
	requestTimeout: {
		flag: "--registry-timeout",
		properties: [],
		environment: ["SCHEMA_REGISTRY_TIMEOUT"],
		description: "Seconds one request may take; 30 unless set."
	},
	runTimeout: {
		flag: "--registry-deadline",
		properties: [],
		environment: ["SCHEMA_REGISTRY_DEADLINE"],
		description: "Seconds all requests of a run may take together; 600 unless set."
	},
	retries: {
		flag: "--registry-retries",
		properties: ["max.retries"],
		environment: ["SCHEMA_REGISTRY_RETRIES"],
		description: "How often a request is repeated after a passing fault; 4 unless set."
	},
	concurrency: {
		flag: "--registry-concurrency",
		properties: [],
		environment: ["SCHEMA_REGISTRY_CONCURRENCY"],
		description: "Requests under way at once; 32 unless set, 8 for Confluent Cloud."
	},
	rate: {
		flag: "--registry-rate",
		properties: [],
		environment: ["SCHEMA_REGISTRY_RATE"],
		description: "Requests per second; unlimited unless set, 40 reads and 15 writes for Confluent Cloud."
	},
	cacheDir: {
		flag: "--cache-dir",
		properties: [],
		environment: ["SCHEMAGATE_CACHE_DIR"],
		description: "Folder for schemas by id, which never change; nothing is cached unless set."
	}
};
// src/registry/http/connection-sources.ts
/**
* The value of a setting without line breaks at its end (files and secrets tend to have them), or undefined. An empty
* text counts as absent: an unset secret of a CI is one.
*/
function findSetting(sources, name) {
	const found = findGiven(sources, name) ?? findProperty(sources, name) ?? findVariable(sources, name);
	return found && {
		...found,
		value: found.value.replace(/[\r\n]+$/, "")
	};
}
function findGiven(sources, name) {
	const value = sources.given?.[name];
	if (value === void 0 || value.trim() === "") return void 0;
	return {
		value,
		source: sources.nameGiven?.(name) ?? `\`${CONNECTION_SETTINGS[name].flag ?? name}\``
	};
}
function findProperty({ properties }, name) {
	if (properties === void 0) return void 0;
	const found = CONNECTION_SETTINGS[name].properties.flatMap((one) => [one, `schema.registry.${one}`]).find((one) => isFilled(readOwn(properties, one)));
	return found === void 0 ? void 0 : {
		value: readOwn(properties, found) ?? "",
		source: `the property \`${found}\``
	};
}
function findVariable({ environment }, name) {
	const found = CONNECTION_SETTINGS[name].environment.find((one) => isFilled(readOwn(environment, one)));
	return found === void 0 ? void 0 : {
		value: readOwn(environment, found) ?? "",
		source: `the environment variable \`${found}\``
	};
}
function readOwn(record, name) {
	return Object.hasOwn(record, name) ? record[name] : void 0;
}
function isFilled(value) {
	return value !== void 0 && value.trim() !== "";
}
/** An environment variable under its lower-case or upper-case name, as proxies are configured; null when unset. */
function findEnvironment({ environment }, name) {
	const value = readOwn(environment, name.toLowerCase()) ?? readOwn(environment, name.toUpperCase());
	return isFilled(value) ? value ?? null : null;
}
/** The error for a setting that cannot be used. Neither text may hold the value of a secret. */
function createSettingError(message, hint) {
	return new OperationalError({
		code: "usage",
		message,
		hint
	});
}
// src/registry/http/server-text.ts
const MAX_LENGTH = 2e3;
/** Controls, formatting characters (bidirectional, zero-width) and line separators: what moves or hides other text. */
const UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/**
* A text that a server (or a name that a user) wrote, made fit for a message: one line, control and bidirectional
* characters as `\u{…}`, at most 2,000 characters.
*/
function cleanServerText(text) {
	return (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text).replace(/[\t\r\n]+ */g, " ").replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).trim();
}
export { cleanServerText, createSettingError, findEnvironment, findSetting };
