import { loadFormat } from "../formats/load-format.ts";
import type { SchemaFormat } from "../formats/schema-format.ts";
import type { LoadOptions } from "./outline-project.ts";
import { outlineProject } from "./outline-project.ts";
import type { Project, ProjectSubject } from "./project.ts";

/**
 * Reads a workspace's manifest and the schema files it maps, to be judged. What is wrong with one entry or file never
 * keeps the others from being loaded.
 *
 * @throws OperationalError when there is no such folder or no manifest that can be read.
 */
export async function loadProject(options: LoadOptions): Promise<Project> {
  const outline = await outlineProject(options);
  const formats = new Map<string, SchemaFormat>();
  const subjects: ProjectSubject[] = [];
  for (const subject of outline.subjects) {
    const { type } = subject.format;
    const format = formats.get(type) ?? (await loadFormat(type));
    formats.set(type, format);
    subjects.push({ ...subject, format });
  }
  return { ...outline, subjects };
}
