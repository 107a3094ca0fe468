/** A request that the registry refuses: the status, error code and message of Confluent's Schema Registry. */
export class RegistryFault extends Error {
  override readonly name = "RegistryFault";
  readonly status: number;
  readonly errorCode: number;

  /** The status is the code's first three digits. */
  constructor(errorCode: number, message: string) {
    super(message);
    this.errorCode = errorCode;
    this.status = Number(String(errorCode).slice(0, 3));
  }
}

/** 40401: the subject is not there, or (without `deleted`) has no live version. */
export function createSubjectNotFound(subject: string): RegistryFault {
  return new RegistryFault(40401, `Subject '${subject}' not found.`);
}

/** 40402. The registry calls the latest version -1. */
export function createVersionNotFound(version: number | "latest"): RegistryFault {
  return new RegistryFault(40402, `Version ${version === "latest" ? -1 : version} not found.`);
}

/** 40403: no such id or guid, or with null no such schema under a subject. */
export function createSchemaNotFound(id: number | string | null): RegistryFault {
  return new RegistryFault(40403, id === null ? "Schema not found" : `Schema ${id} not found`);
}

/** 42201. `details` are the parser's words. */
export function createInvalidSchema(details: string): RegistryFault {
  return new RegistryFault(42201, details);
}

/** 42202. `version` as it was given. */
export function createInvalidVersion(version: string): RegistryFault {
  return new RegistryFault(
    42202,
    `The specified version '${version}' is not a valid version id. Allowed values are between [1, 2^31-1] and the string "latest"`,
  );
}

/** 42205: a mode, or a rule of the registry, forbids the change. */
export function createNotPermitted(message: string): RegistryFault {
  return new RegistryFault(42205, message);
}

/** 42206. */
export function createReferenceExists(subject: string, version: number): RegistryFault {
  const key = `{magic=1,keytype=SCHEMA,subject=${subject},version=${version}}`;
  return new RegistryFault(42206, `One or more references exist to the schema ${key}.`);
}

/** 42208. The message is the registry's, slip included. */
export function createInvalidSubject(subject: string): RegistryFault {
  return new RegistryFault(42208, `The specified subject '${subject}' is not a valid.`);
}

/** 50001: a version that was written is not listed, which only a change by hand meanwhile can bring about. */
export function createUnlistedFault(subject: string, version: number): RegistryFault {
  return new RegistryFault(50001, `Version ${version} of ${subject} was written and is gone`);
}
