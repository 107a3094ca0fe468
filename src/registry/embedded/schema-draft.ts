import type { SchemaReference } from "../../schema/schema-reference.ts";
import type { SchemaType } from "../../schema/schema-type.ts";
import type { SchemaMetadata, SchemaRuleSet } from "../../schema/schema-version.ts";

/** What a client sends to register, look up or check a schema. */
export interface EmbeddedDraft {
  readonly schemaType: SchemaType;
  readonly schema: string;
  /** `version` -1 stands for the latest. */
  readonly references: readonly SchemaReference[];
  readonly metadata?: SchemaMetadata;
  readonly ruleSet?: SchemaRuleSet;
  readonly normalize: boolean;
}
