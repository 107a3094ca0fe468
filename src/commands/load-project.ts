import { invariant } from "../diagnostic/invariant.ts";
import { FORMATS } from "../formats/formats.ts";
import type { SchemaFormat } from "../formats/schema-format.ts";
import type { SchemaType } from "../schema/schema-type.ts";
import type { LoadOptions } from "./outline-project.ts";
import { outlineProject } from "./outline-project.ts";
import type { Project } from "./project.ts";

/**
 * Reads a workspace's manifest and the schema files it maps, to be judged. What is wrong with one entry or file never
 * keeps the others from being loaded.
 *
 * @throws OperationalError when there is no such folder or no manifest that can be read.
 */
export async function loadProject(options: LoadOptions): Promise<Project> {
  const outline = await outlineProject(options);
  const subjects = outline.subjects.map((subject) => ({ ...subject, format: findFormat(subject.format.type) }));
  return { ...outline, subjects };
}

function findFormat(type: SchemaType): SchemaFormat {
  const format = FORMATS[type];
  invariant(format !== undefined, `The format ${type} has an outline only.`);
  return format;
}
