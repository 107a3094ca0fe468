import type { SchemaReference } from "../schema/schema-reference.ts";
import { explainRefusal } from "./explain-refusal.ts";
import type { PlannedVersion, RegisterStep } from "./publish-plan.ts";
import type { PublishedSchema, PublishPort } from "./publish-port.ts";
import type { StepResult } from "./publish-result.ts";
import { createStepResult } from "./step-result.ts";

/** A registration with everything that is sent. */
export interface Registration {
  readonly step: RegisterStep;
  readonly schema: string;
  readonly references: readonly SchemaReference[];
}

/**
 * Registers a schema unless the subject has it already; only on top of the version the plan was made on. Where it is
 * then is asked of the registry, never inferred.
 */
export async function applyRegistration(registration: Registration, port: PublishPort): Promise<StepResult> {
  const { step } = registration;
  const schema = createSchema(registration);
  const present = await findPresent(step, schema, port);
  if (present !== null) return present;
  const latest = await port.readLatest(step.subject);
  if (!isSame(latest, step.precondition.latest)) return explainMove(step, schema, { port, latest });
  const answer = await port.register(step.subject, schema, latest);
  if (answer.ok) return readBack(step, answer.value.id, await port.findVersion(step.subject, schema));
  if (answer.refusal.reason === "moved")
    return explainMove(step, schema, { port, latest: await port.readLatest(step.subject) });
  return createStepResult(step, "failed", explainRefusal(answer.refusal, "schema"));
}

/** The step's result when the subject has the schema already, or the schema cannot be looked up; else null. */
async function findPresent(step: RegisterStep, schema: PublishedSchema, port: PublishPort): Promise<StepResult | null> {
  const found = await port.findVersion(step.subject, schema);
  if (!found.ok) return createStepResult(step, "failed", explainRefusal(found.refusal, "schema"));
  return found.value === null ? null : { ...createStepResult(step, "already"), version: pick(found.value) };
}

interface Move {
  readonly port: PublishPort;
  readonly latest: PlannedVersion | null;
}

/** Somebody registered in between: the same schema, as two runs for one commit do, or another one. */
async function explainMove(step: RegisterStep, schema: PublishedSchema, { port, latest }: Move): Promise<StepResult> {
  return (await findPresent(step, schema, port)) ?? describeMoved(step, latest);
}

function createSchema({ step, schema, references }: Registration): PublishedSchema {
  const { schemaType, normalize, metadata } = step;
  return { schemaType, schema, references, normalize, ...(metadata === null ? {} : { metadata }) };
}

function readBack(step: RegisterStep, id: number, found: Awaited<ReturnType<PublishPort["findVersion"]>>): StepResult {
  const version = found.ok ? found.value : null;
  if (version === null)
    return createStepResult(step, "failed", {
      message: `The registry took the schema under id ${id}, and does not find it under the subject.`,
      hint: "Look at the subject in the registry; somebody may have deleted the version at once.",
    });
  const place = pick(version);
  const newest = step.precondition.latest?.version ?? 0;
  if (version.version > step.predictedVersion) return describeOvertaken(step, place);
  if (version.version <= newest)
    return {
      ...createStepResult(step, "already", {
        message: `The registry takes the schema for version ${version.version}, which it has already.`,
      }),
      version: place,
    };
  return { ...createStepResult(step, "done"), version: place };
}

function describeOvertaken(step: RegisterStep, version: PlannedVersion): StepResult {
  return {
    ...createStepResult(step, "overtaken", {
      message: `It became version ${version.version} instead of ${step.predictedVersion}: somebody else registered at the same moment.`,
      hint: `Look at version ${version.version - 1}: it was not there when this schema was checked. The registry itself found the two compatible at the subject's level.`,
    }),
    version,
  };
}

function describeMoved(step: RegisterStep, latest: PlannedVersion | null): StepResult {
  return createStepResult(step, "moved", {
    message: `The newest version is ${describe(latest)} now; the plan was made on ${describe(step.precondition.latest)}.`,
    hint: "Make a new plan: it is checked against what the registry has by now.",
  });
}

function describe(version: PlannedVersion | null): string {
  return version === null ? "no version" : `version ${version.version} (id ${version.id})`;
}

function isSame(left: PlannedVersion | null, right: PlannedVersion | null): boolean {
  return left?.version === right?.version && left?.id === right?.id;
}

function pick({ version, id }: PlannedVersion): PlannedVersion {
  return { version, id };
}
