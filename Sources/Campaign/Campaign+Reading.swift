import Artwork
import LegalBasis
package import LetterModel
import LetterTemplates
import Selection
import StrictYAML

extension Campaign {
    /// Reads a campaign folder.
    ///
    /// - Parameter path: The folder; its parent may hold `central.yaml`, the variables of all campaigns.
    /// - Throws: Everything that is wrong in any of its files. What is wrong with `legal-basis.yaml` is not
    ///   thrown: it is in ``record``, for the legal check to tell.
    package static func read(at path: String) throws(Diagnostics) -> Campaign {
        let (campaign, diagnostics) = look(at: path)
        guard let campaign, !diagnostics.contains(where: { $0.level == .error }) else {
            throw Diagnostics(diagnostics)
        }
        return campaign
    }

    /// Reads as much of a campaign folder as can be read, for who shows everything that is wrong at once.
    ///
    /// - Parameters:
    ///   - drafts: What someone is writing in place of files of the folder, by their path within it.
    ///   - compiled: Letters of an earlier look, to be used again as far as they are the same.
    /// - Returns: The campaign, with the letters that could be compiled, unless something is wrong with its settings, style
    ///   or variables; and everything found. A run uses ``read(at:)``.
    package static func look(
        at path: String,
        drafts: [String: [UInt8]] = [:],
        compiled: CompiledLetters = CompiledLetters()
    ) -> (campaign: Campaign?, diagnostics: [Diagnostic]) {
        let folder = CampaignFolder(path: path, diagnostics: YAMLDiagnostics(), drafts: drafts)
        guard folder.exists else {
            let missing = Diagnostic(
                code: "campaign-missing",
                place: SourcePlace(file: path),
                found: "There is no campaign folder '\(path)'.",
                remedy: "Check the name; campaigns are folders in Templates."
            )
            return (nil, [missing])
        }
        var reading = CampaignReading(folder, compiled)
        return (reading.campaign(), folder.diagnostics.all.inOrderOfFiles)
    }
}

/// The reading of one campaign folder, file by file.
private struct CampaignReading {
    private let folder: CampaignFolder
    private var files: [CampaignFile] = []
    /// Whether a file of variables could not be read, so that letters may use names that stand in it.
    private var lacksVariables = false
    private let compiled: CompiledLetters

    init(_ folder: CampaignFolder, _ compiled: CompiledLetters) {
        (self.folder, self.compiled) = (folder, compiled)
    }

    mutating func campaign() -> Campaign? {
        let settings = yaml("campaign.yaml") { [folder] in CampaignSettings($0, folderName: folder.name) }
        let style = yaml("style.yaml", CampaignStyle.init)
        let logo = logo(style)
        let variables = variables(settings)
        let record = record()
        let isSound = !folder.diagnostics.hasErrors
        var compilation = LetterCompilation(
            folder,
            variables: variables,
            acceptsOtherNames: lacksVariables,
            compiled: compiled
        )
        let rounds = settings?.rounds.map { compilation.round($0) } ?? []
        // Without the list of letters every file would seem unused.
        if settings != nil, isSound { compilation.reportUnusedFiles() }
        files += compilation.files
        CampaignCoherence(folder.diagnostics).report(rounds, settings, style, variables, record)
        let contactCentre = contactCentre()
        guard let settings, let style, isSound else { return nil }
        return Campaign(
            name: settings.name,
            number: settings.number,
            title: settings.title,
            folder: folder.path,
            rounds: rounds,
            selection: settings.selection,
            neutralSalutation: settings.neutralSalutation,
            bundleSize: settings.bundleSize,
            texts: settings.texts,
            style: style.house,
            logo: logo,
            variables: variables,
            record: record,
            contactCentre: contactCentre,
            files: files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
            warnings: folder.diagnostics.all
        )
    }

    private mutating func yaml<Value>(_ name: String, _ read: (YAMLObjectReader) -> Value) -> Value? {
        guard let file = folder.file(name) else { return nil }
        files.append(file)
        return folder.yaml(file, read)
    }

    private mutating func variables(_ settings: CampaignSettings?) -> [CentralVariable] {
        let ownFile = folder.contains("variables.yaml") ? folder.file("variables.yaml") : nil
        let central = variables(in: folder.centralFile())
        var own = variables(in: ownFile)
        if let signature = settings?.signature, !signature.isEmpty {
            let place = SourcePlace(file: "campaign.yaml")
            let variable = CentralVariable(name: "ondertekening", texts: signature, place: place)
            own = CentralVariable.merged(own, overriddenBy: [variable])
        }
        return CentralVariable.merged(central, overriddenBy: own)
    }

    private mutating func variables(in file: CampaignFile?) -> [CentralVariable] {
        guard let file else { return [] }
        files.append(file)
        let variables = folder.yaml(file, CentralVariable.read)
        if variables == nil { lacksVariables = true }
        return variables ?? []
    }

    /// The logo that the style names, checked against the sheet and the window.
    private mutating func logo(_ style: CampaignStyle?) -> CampaignLogo? {
        guard let style, let placement = style.house.logo, let place = style.logoPlace,
            let file = folder.file(placement.file, at: place, limit: CampaignFolder.pictureLimit)
        else { return nil }
        files.append(file)
        do throws(Diagnostic) {
            let artwork = try Artwork.read(file.bytes, path: placement.file)
            if let misfit = WindowClearance(style.house).misfit(of: artwork, placement) {
                folder.diagnostics.report(
                    Diagnostic(
                        code: misfit.code,
                        place: place,
                        found: misfit.found,
                        expected: misfit.expected,
                        remedy: misfit.remedy
                    )
                )
            }
            return CampaignLogo(bytes: file.bytes, artwork: artwork)
        } catch {
            folder.diagnostics.report(error)
            return nil
        }
    }

    /// The contact centre. It shapes no letter, and so is none of the files of the campaign.
    private func contactCentre() -> CampaignContactCentre? {
        let name = CampaignContactCentre.fileName
        guard folder.contains(name), let file = folder.file(name) else { return nil }
        return folder.yaml(file) { CampaignContactCentre($0, digest: file.digest) } ?? nil
    }

    private mutating func record() -> RecordSource {
        let name = "legal-basis.yaml"
        guard folder.contains(name) else { return .missing(path: name) }
        guard let file = folder.file(name) else { return .missing(path: name) }
        files.append(file)
        do throws(Diagnostics) {
            return .read(try LegalBasisRecord.read(file.bytes, file: name))
        } catch {
            return .unreadable(error)
        }
    }
}
