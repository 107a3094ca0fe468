import { openRegistry } from "./check.js";
// src/commands/plan.ts
/**
* What publishing would do to a registry, with the check it rests on. Changes nothing.
*
* @throws OperationalError when there is no workspace, manifest or registry, or the registry does not answer.
*/
async function plan(options) {
	const { preparePlan } = await import("./prepare-plan.js");
	const { directory, registry, registryVersion: serverVersion } = options;
	const client = await openRegistry(registry, {
		directory,
		...serverVersion !== void 0 && { serverVersion }
	});
	try {
		const { plan: made, report } = await preparePlan(options, client);
		return {
			plan: made,
			report
		};
	} finally {
		await client.close();
	}
}
export { plan };
