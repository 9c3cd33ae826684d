import LetterModel
import StrictYAML
import WavePlanning

extension WaveSettings {
    /// Reads the settings of waves, which stand beside the inputs of the contact centre.
    init(_ reader: YAMLObjectReader) {
        self.init(
            daysBetweenWaves: reader.required("daysBetweenWaves").int(in: 1...366),
            regions: Self.regions(reader.optional("regions"))
        )
    }

    private static func regions(_ reader: YAMLValueReader?) -> [Region] {
        var names: Set<String> = []
        var owners: [String: String] = [:]
        return (reader?.items() ?? []).map { item in
            item.object { region in
                let (nameReader, codes) = (region.required("name"), region.required("municipalities"))
                let name = nameReader.string()
                if !names.insert(name).inserted {
                    nameReader.report(
                        "region-twice",
                        found: "There are two regions '\(name)'.",
                        remedy: "Put their municipalities together, or rename one."
                    )
                }
                return Region(name: name, municipalities: municipalities(codes, of: name, &owners))
            }
        }
    }

    private static func municipalities(
        _ reader: YAMLValueReader,
        of region: String,
        _ owners: inout [String: String]
    ) -> Set<String> {
        let codes = reader.items().map { item in
            let code = item.digits(4)
            if let owner = owners.updateValue(region, forKey: code) {
                item.report(
                    "municipality-twice",
                    found: "Municipality \(code) stands in region '\(owner)' already.",
                    expected: "each municipality once.",
                    remedy: "Remove it here or there."
                )
            }
            return code
        }
        if codes.isEmpty, reader.isList {
            reader.report(
                "region-empty",
                found: "Region '\(region)' has no municipalities.",
                expected: "codes of four digits.",
                remedy: "Add them, or remove the region."
            )
        }
        return Set(codes)
    }
}
