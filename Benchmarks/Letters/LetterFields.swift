import DurableFiles
import Foundation
import LetterModel
import LetterRendering
import LetterTemplates

/// The personal fields of a letter, for programs that are compared with the engine.
struct LetterFields: Codable {
    static let fileName = "letters.json"

    let address: [String]
    let reference: String
    let salutation: String
    let name: String
    let kix: String
    /// The whole letter as plain text, for programs that should make the same.
    let text: String

    /// Writes the fields of the first letters of the benchmark into a folder.
    static func write(count: Int, into path: String) throws {
        let folder = try SafeFolder(path: path)
        let materials = try LetterMaterials(.standard, home: ".")
        let pool = try PersonPool(.mixed, materials: materials, folder: folder)
        let generator = LetterGenerator(pool: pool, materials: materials)
        var setter = LetterSetter(appearance: materials.appearance)
        let letters = try (0..<count).map { index in
            let wording = try generator.wording(index, setter: &setter)
            let person = pool[index]
            let filled = try materials.template.fill(inOrder: wording.values)
            return LetterFields(
                address: wording.frame.addressLines,
                reference: wording.frame.reference,
                salutation: person.salutation.isEmpty ? materials.neutralSalutation : person.salutation,
                name: person.runningTextName,
                kix: person.kixPayload,
                text: PlainTextLetter.text(frame: wording.frame, letter: filled)
            )
        }
        _ = try folder.replaceFile(fileName, with: Array(try JSONEncoder().encode(letters)))
    }
}
