import Campaign
import Foundation
import LetterModel
import LetterRendering
package import LetterRun
import LetterTemplates

/// Tries out a template with values, for `template render`.
package enum TemplateTrial {
    /// Fills a template with each set of values.
    ///
    /// Blocks are looked up in the folder `blocks` beside the template. In a campaign folder its variables have their texts,
    /// unless a set of values says otherwise. A field without a value stays visible as `((name))`.
    ///
    /// - Throws: ``RunFailure``: 66 when a file cannot be read, 65 when the values are none, 78 when
    ///   the template is not in order.
    package static func render(template path: String, values: String, asHTML: Bool) throws(RunFailure) -> [String] {
        let folder = URL(filePath: path).deletingLastPathComponent()
        let (template, diagnostics) = LetterTemplate.compile(
            TemplateSource(path: URL(filePath: path).lastPathComponent, text: try text(of: path)),
            blocks: { block(named: $0, in: folder) },
            vocabulary: TemplateVocabulary(centralVariables: [], acceptsOtherNames: true),
            blockNames: blockNames(in: folder)
        )
        let errors = diagnostics.filter { $0.level == .error }
        guard let template, errors.isEmpty else {
            let writer = FindingText(folder: folder.path(percentEncoded: false))
            throw RunFailure(
                .configuration,
                diagnostics.prefix(TemplateCheck.mostShown).map(writer.text).joined(separator: "\n")
            )
        }
        let constants = constants(of: template, in: folder)
        let bound = template.binding(TemplateValues())
        return try valueSets(of: values).map { set throws(RunFailure) in
            do throws(FillError) {
                let letter = try bound.fill(constants.merging(set), missing: .show)
                return asHTML ? HTMLBody.html(of: letter) : PlainTextBody.text(of: letter)
            } catch {
                throw RunFailure(.badInput, error.description)
            }
        }
    }

    /// What a campaign says in all its letters of one language; nothing where no campaign can be read.
    private static func constants(of template: LetterTemplate, in folder: URL) -> TemplateValues {
        let path = folder.path(percentEncoded: false)
        guard FileManager.default.fileExists(atPath: "\(path)/campaign.yaml"),
            let campaign = Campaign.look(at: path).campaign
        else { return TemplateValues() }
        return campaign.constants(for: template.header.language).merging(template.header.constants)
    }

    private static func block(named name: String, in folder: URL) -> TemplateSource? {
        let path = folder.appending(path: "blocks/\(name).md").path(percentEncoded: false)
        guard !name.contains("/"), let bytes = FileManager.default.contents(atPath: path) else { return nil }
        return TemplateSource(path: "blocks/\(name).md", text: String(decoding: bytes, as: UTF8.self))
    }

    /// For messages on a misspelt name.
    private static func blockNames(in folder: URL) -> [String] {
        let path = folder.appending(path: "blocks").path(percentEncoded: false)
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return files.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
    }

    private static func text(of path: String) throws(RunFailure) -> String {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw RunFailure(.inputUnreadable, "\(path): cannot be read. Check the path and its rights.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw RunFailure(.configuration, "\(path): is not UTF-8. Save it as UTF-8.")
        }
        return text
    }

    /// One object, or one on each line.
    private static func valueSets(of path: String) throws(RunFailure) -> [TemplateValues] {
        let text = try text(of: path)
        if let whole = try? JSONDecoder().decode([String: RenderValue].self, from: Data(text.utf8)) {
            return [TemplateValues(whole.mapValues(\.value))]
        }
        var sets: [TemplateValues] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.allSatisfy(\.isWhitespace) { continue }
            guard let set = try? JSONDecoder().decode([String: RenderValue].self, from: Data(line.utf8)) else {
                throw RunFailure(
                    .badInput,
                    "\(path):\(index + 1): no JSON object of texts, whole numbers, true or false, and lists of texts. Write one object, or one a line."
                )
            }
            sets.append(TemplateValues(set.mapValues(\.value)))
        }
        return sets
    }
}

/// A value of a JSON object, as `template render` takes it.
private struct RenderValue: Decodable {
    let value: TemplateValue

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let list = try? container.decode([String].self) {
            value = .list(list)
        } else if let claim = try? container.decode(Bool.self) {
            value = .text(claim ? "ja" : "nee")
        } else if let number = try? container.decode(Int.self) {
            value = .number(number)
        } else {
            value = .text(try container.decode(String.self))
        }
    }
}
