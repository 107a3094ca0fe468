/** Sends `METHOD path body` to the registry at $URL and prints the answer. */
const [method, path, body] = process.argv.slice(2);
const headers = { "content-type": "application/vnd.schemaregistry.v1+json" };
const response = await fetch(process.env.URL + path, { method, headers, body });
console.log(response.status, await response.text());
