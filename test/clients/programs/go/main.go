// Talks to the registry at the given URL with two clients, and prints what each was told, a line for each step.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/riferrei/srclient"
	"github.com/twmb/franz-go/pkg/sr"
)

const first = `{"type":"record","name":"Student","fields":[{"name":"name","type":"string"}]}`
const second = `{"type":"record","name":"Student","fields":[{"name":"name","type":"string"},{"name":"year","type":"int","default":1}]}`
const broken = `{"type":"record","name":"Student","fields":[{"name":"name","type":"int"}]}`
const campus = `{"type":"record","name":"Campus","fields":[{"name":"best","type":"Student"}]}`

func check(step string, err error) {
	if err != nil {
		fmt.Println(step, "failed:", err)
		os.Exit(1)
	}
}

func main() {
	switch os.Args[1] {
	case "franz-go":
		runFranzGo(os.Args[2])
	case "srclient":
		runSrclient(os.Args[2])
	}
}

func runFranzGo(url string) {
	ctx := context.Background()
	client, err := sr.NewClient(sr.URLs(url))
	check("client", err)
	one, err := client.CreateSchema(ctx, "fast", sr.Schema{Schema: first})
	check("create", err)
	fmt.Println("created", one.Subject, one.Version, one.ID)
	two, err := client.CreateSchema(ctx, "fast", sr.Schema{Schema: second})
	check("create", err)
	fmt.Println("created", two.Subject, two.Version, two.ID)
	references := []sr.SchemaReference{{Name: "Student", Subject: "fast", Version: 2}}
	three, err := client.CreateSchema(ctx, "campus", sr.Schema{Schema: campus, References: references})
	check("create", err)
	fmt.Println("created", three.Subject, three.Version, three.ID)
	_, err = client.CreateSchema(ctx, "fast", sr.Schema{Schema: broken})
	var refused *sr.ResponseError
	if errors.As(err, &refused) {
		fmt.Println("refused", refused.StatusCode, refused.ErrorCode)
	}
	found, err := client.LookupSchema(ctx, "fast", sr.Schema{Schema: first})
	check("look up", err)
	fmt.Println("found", found.Subject, found.Version, found.ID)
	result, err := client.CheckCompatibility(ctx, "fast", -1, sr.Schema{Schema: broken})
	check("check", err)
	fmt.Println("compatible", result.Is, len(result.Messages) > 0)
	levels := client.SetCompatibility(ctx, sr.SetCompatibility{Level: sr.CompatFullTransitive}, "fast")
	check("set level", levels[0].Err)
	for _, level := range client.Compatibility(ctx, "fast", sr.GlobalSubject) {
		check("level", level.Err)
		fmt.Println("level", level.Subject, level.Level)
	}
	subjects, err := client.Subjects(ctx)
	check("subjects", err)
	fmt.Println("subjects", subjects)
	versions, err := client.SubjectVersions(ctx, "fast")
	check("versions", err)
	fmt.Println("versions", versions)
	all, err := client.AllSchemas(ctx)
	check("all", err)
	fmt.Println("all", len(all))
	uses, err := client.SchemaReferences(ctx, "fast", 2)
	check("references", err)
	fmt.Println("referred to by", len(uses), uses[0].Subject)
	types, err := client.SupportedTypes(ctx)
	check("types", err)
	fmt.Println("avro", len(types) > 0)
	for _, mode := range client.Mode(ctx) {
		check("mode", mode.Err)
		fmt.Println("mode", mode.Mode)
	}
	contexts, err := client.Contexts(ctx)
	check("contexts", err)
	fmt.Println("contexts", contexts)
	_, err = client.DeleteSubject(ctx, "fast", sr.SoftDelete)
	if errors.As(err, &refused) {
		fmt.Println("refused", refused.StatusCode, refused.ErrorCode)
	}
	deleted, err := client.DeleteSubject(ctx, "campus", sr.SoftDelete)
	check("delete", err)
	fmt.Println("deleted", deleted)
	deleted, err = client.DeleteSubject(ctx, "campus", sr.HardDelete)
	check("delete", err)
	fmt.Println("deleted", deleted)
}

func runSrclient(url string) {
	client := srclient.NewSchemaRegistryClient(url)
	one, err := client.CreateSchema("students", first, srclient.Avro)
	check("create", err)
	fmt.Println("created", one.ID() > 0)
	two, err := client.CreateSchema("students", second, srclient.Avro)
	check("create", err)
	fmt.Println("created", two.ID() > one.ID())
	latest, err := client.GetLatestSchema("students")
	check("latest", err)
	fmt.Println("latest", latest.Version(), latest.ID() == two.ID())
	byId, err := client.GetSchema(one.ID())
	check("by id", err)
	fmt.Println("by id", byId.Schema() == first)
	compatible, err := client.IsSchemaCompatible("students", broken, "latest", srclient.Avro)
	check("check", err)
	fmt.Println("compatible", compatible)
	level, err := client.GetCompatibilityLevel("students", true)
	check("level", err)
	fmt.Println("level", *level)
	level, err = client.ChangeSubjectCompatibilityLevel("students", srclient.Full)
	check("change level", err)
	fmt.Println("level", *level)
	found, err := client.LookupSchema("students", first, srclient.Avro)
	check("look up", err)
	fmt.Println("found", found.Version())
	check("delete", client.DeleteSubject("students", false))
	check("delete for good", client.DeleteSubject("students", true))
	subjects, err := client.GetSubjects()
	check("subjects", err)
	fmt.Println("subjects", len(subjects))
}
