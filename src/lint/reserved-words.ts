import type { Target } from "./target.ts";

/** What a name becomes: a name in generated code, or a column, which is both. */
export type NameUsage = "code" | "column";

const JAVA =
  "abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for goto if implements import instanceof int interface long native new null package private protected public return short static strictfp super switch synchronized this throw throws transient true try void volatile while";
const PYTHON =
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield";
const NODE =
  "await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with yield";
const BIGQUERY =
  "all and any array as asc assert_rows_modified at between by case cast collate contains create cross cube current default define desc distinct else end enum escape except exclude exists extract false fetch following for from full group grouping groups hash having if ignore in inner intersect interval into is join lateral left like limit lookup merge natural new no not null nulls of on or order outer over partition preceding proto range recursive respect right rollup rows select set some struct tablesample then to treat true unbounded union unnest using when where window with within";
const SNOWFLAKE =
  "account all alter and any as between by case cast check column connect connection constraint create cross current current_date current_time current_timestamp current_user database delete distinct drop else exists false following for from full grant group gscluster having ilike in increment inner insert intersect into is issue join lateral left like localtime localtimestamp minus natural not null of on or order organization qualify regexp revoke right rlike row rows sample schema select set some start table tablesample then to trigger true try_cast union unique update using values view when whenever where with";
const SPARK =
  "anti all and any as authorization both case cast check collate column constraint create cross current_date current_time current_timestamp current_user distinct else end escape except false fetch filter for foreign from full grant group having in inner intersect into is join leading left natural not null offset on only or order outer overlaps primary references right select semi session_user some table then time to trailing true union unique unknown user using when where with";

interface Vocabulary {
  readonly target: Target;
  readonly language: string;
  readonly usage: NameUsage;
  readonly words: ReadonlySet<string>;
}

const VOCABULARIES: readonly Vocabulary[] = [
  { target: "java", language: "Java", usage: "code", words: new Set(JAVA.split(" ")) },
  { target: "python", language: "Python", usage: "code", words: new Set(PYTHON.split(" ")) },
  { target: "node", language: "JavaScript", usage: "code", words: new Set(NODE.split(" ")) },
  { target: "bigquery", language: "BigQuery SQL", usage: "column", words: new Set(BIGQUERY.split(" ")) },
  { target: "snowflake", language: "Snowflake SQL", usage: "column", words: new Set(SNOWFLAKE.split(" ")) },
  { target: "spark", language: "Spark SQL", usage: "column", words: new Set(SPARK.split(" ")) },
];

/** The first language of the targets in which a name is a reserved word; SQL ignores case. */
export function findReservedWord(name: string, usage: NameUsage, targets: ReadonlySet<Target>): string | undefined {
  return VOCABULARIES.find(
    (one) =>
      targets.has(one.target) &&
      (one.usage === "code" ? one.words.has(name) : usage === "column" && one.words.has(name.toLowerCase())),
  )?.language;
}
