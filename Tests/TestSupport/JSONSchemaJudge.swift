import Foundation

/// The `jsonschema` package of Python, which judges JSON files by a schema.
package enum JSONSchemaJudge {
    /// What it finds in a file, one line a finding; empty for a good file, `nil` where it is not installed.
    package static func findings(in path: String, schema: String) throws -> String? {
        guard let python = PDFJudges.pythonInterpreter() else { return nil }
        let judged = try runTool(python, ["-c", program, schema, path])
        return judged.output + judged.errors
    }

    private static let program = """
        import json, sys
        from jsonschema import Draft202012Validator
        schema = json.load(open(sys.argv[1], encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        for error in Draft202012Validator(schema).iter_errors(json.load(open(sys.argv[2], encoding="utf-8"))):
            print(error.json_path, error.message)
        """
}
