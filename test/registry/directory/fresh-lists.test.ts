import { afterEach, expect, test, vi } from "vitest";
import type { RegistryClient } from "../../../src/registry/registry-client.ts";
import { createDirectoryRegistry } from "../../../src/registry/directory/create-registry.ts";
import { createDirectoryClient } from "../../../src/registry/directory-client.ts";
import { createTemporaryFolder } from "../../support/temporary-folder.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** Two clients of one registry, as two processes have them. */
function openTwice(): readonly [RegistryClient, RegistryClient] {
  const location = { path: createTemporaryFolder(), label: "r" };
  createDirectoryRegistry(location);
  return [createDirectoryClient(location), createDirectoryClient(location)];
}

function register(client: RegistryClient, subject: string): Promise<unknown> {
  return client.register(subject, { schemaType: "AVRO", schema: '"string"', references: [], normalize: false });
}

/** Each look at the clock finds a second gone: whoever measures finds that looking at the files takes long. */
function slowDown(): void {
  let time = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (time += 1000));
}

test("subjects that another one made or removed are known at once, however long it takes to look at all", async () => {
  const [reader, writer] = openTwice();
  await register(writer, "a");
  slowDown();
  expect(await reader.listSubjects()).toEqual(["a"]);
  // The same schema: nothing but the new folder tells of it.
  await register(writer, "b");
  expect(await reader.listSubjects()).toEqual(["a", "b"]);
  await register(writer, "c");
  await writer.deleteSubject("b", "soft");
  await writer.deleteSubject("b", "permanent");
  expect(await reader.listSubjects()).toEqual(["a", "c"]);
});
