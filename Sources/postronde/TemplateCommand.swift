import ArgumentParser
import LetterRun
import TemplateReview

/// `postronde template`: what people who write letters do.
struct TemplateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Check and try out letter templates.",
        subcommands: [
            TemplateCheckCommand.self, Render.self, TemplateCoverageCommand.self, TemplateDiffCommand.self,
            Proof.self,
        ]
    )

    /// `postronde template render`.
    struct Render: AsyncParsableCommand {
        /// The form of the rendered body.
        enum Form: String, CaseIterable, ExpressibleByArgument {
            case text, html
        }

        static let configuration = CommandConfiguration(
            commandName: "render",
            abstract: "Fill a template with values and print the body of the letter.",
            discussion: "The values are a JSON object of texts and lists of texts, or one such object on each line."
        )

        @Argument(help: "The template.", completion: .file(extensions: ["md"]))
        var template: String

        @Option(help: "The file with the values.", completion: .file(extensions: ["json"]))
        var values: String

        @Option(name: .customLong("as"), help: "text or html.")
        var form = Form.text

        func run() async throws {
            try await Ending.of { () async throws(RunFailure) in
                let bodies = try TemplateTrial.render(template: template, values: values, asHTML: form == .html)
                for body in bodies { try StandardStream.output.write(Array(body.utf8)) }
                return .done
            }
        }
    }
}
