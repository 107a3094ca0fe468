"""Writes and reads with Confluent's client for Python, and prints what it was told, a line for each step."""

import sys

from confluent_kafka.schema_registry import Schema, SchemaReference, SchemaRegistryClient
from confluent_kafka.schema_registry.avro import AvroDeserializer, AvroSerializer
from confluent_kafka.schema_registry.error import SchemaRegistryError
from confluent_kafka.serialization import MessageField, SerializationContext

FIRST = '{"type":"record","name":"Student","fields":[{"name":"name","type":"string"}]}'
SECOND = (
    '{"type":"record","name":"Student","fields":[{"name":"name","type":"string"},'
    '{"name":"year","type":"int","default":1}]}'
)
CAMPUS = '{"type":"record","name":"Campus","fields":[{"name":"best","type":"Student"}]}'
BROKEN = Schema('"string"', "AVRO")

client = SchemaRegistryClient({"url": sys.argv[1]})
context = SerializationContext("students", MessageField.VALUE)

written = AvroSerializer(client, FIRST)({"name": "Ann"}, context)
print("written", written.hex())
print("written", AvroSerializer(client, SECOND)({"name": "Bob", "year": 3}, context).hex())
print("read", AvroDeserializer(client, SECOND)(written, context))
print("subjects", client.get_subjects(), "versions", client.get_versions("students-value"))
print("levels", client.get_compatibility(), client.set_compatibility("students-value", "FULL"))
print("level", client.get_compatibility("students-value"), client.get_config("students-value").compatibility_level)
try:
    client.register_schema("students-value", BROKEN)
except SchemaRegistryError as error:
    print("refused", error.http_status_code, error.error_code)
print("compatible", client.test_compatibility("students-value", BROKEN))
print("compatible", client.test_compatibility("students-value", Schema(SECOND, "AVRO")))
found = client.lookup_schema("students-value", Schema(FIRST, "AVRO"))
latest = client.get_latest_version("students-value")
print("found", found.version, "latest", latest.version, "first", client.get_version("students-value", 1).version)
print("by id", client.get_schema(found.schema_id).schema_str == FIRST)
references = [SchemaReference("Student", "students-value", 2)]
campus = client.register_schema_full_response("campus-value", Schema(CAMPUS, "AVRO", references))
print("campus", campus.version, [one.subject for one in client.get_version("campus-value", 1).schema.references])
try:
    client.get_version("students-value", 9)
except SchemaRegistryError as error:
    print("missing", error.http_status_code, error.error_code)
try:
    client.delete_version("students-value", 2)
except SchemaRegistryError as error:
    print("refused", error.http_status_code, error.error_code)
print("deleted", client.delete_subject("campus-value"), client.delete_subject("campus-value", permanent=True))
print("deleted", client.delete_version("students-value", 2), client.delete_subject("students-value", permanent=False))
