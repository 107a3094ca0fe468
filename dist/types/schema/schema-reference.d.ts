/** A registered schema's pointer to another: the name it is used under, and the subject and version that hold it. */
export interface SchemaReference {
    readonly name: string;
    readonly subject: string;
    readonly version: number;
}
/** A reference with the text it stands for. Lists of these hold dependencies before their dependants. */
export interface ResolvedReference {
    readonly name: string;
    readonly schema: string;
    readonly subject?: string;
    readonly version?: number;
}
