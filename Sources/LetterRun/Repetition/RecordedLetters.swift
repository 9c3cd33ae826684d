package import DurableFiles
package import LetterModel
package import LetterReferences
package import RunRecords

/// The ledger of a campaign as the contact centre and the print desk need it: read only, with the key that leads from
/// a reference to its letter.
package struct RecordedLetters: Sendable {
    /// The folder of the campaign in the output.
    package let folder: SafeFolder
    /// Opened for reading alone, unless it was asked for otherwise.
    package let ledger: Ledger
    /// The key of the campaign.
    package let key: CampaignKey
    /// 0…99, in every reference.
    package let campaignNumber: Int

    /// Opens the ledger of a campaign.
    ///
    /// - Parameters:
    ///   - campaign: By name or folder.
    ///   - key: The file of the key; `nil` for the usual places.
    ///   - access: Whether something will be recorded.
    /// - Throws: ``RunFailure``: 66 without a ledger, 78 for another key than the ledger's.
    package init(
        campaign: String,
        output: String,
        key path: String?,
        surroundings: Surroundings,
        access: Ledger.Access = .readOnly
    ) throws(RunFailure) {
        folder = try CampaignOutput.folder(of: campaign, in: output)
        key = try CampaignKey(ofCampaign: campaign, path: path, output: output, surroundings)
        do throws(LedgerFailure) {
            let opened = try Ledger(withoutOwnerIn: folder, access: access)
            campaignNumber = try opened.campaignNumber(claimedBy: key)
            ledger = opened
        } catch { throw RunFailure(error) }
    }

    /// The campaigns of an output that released letters, with their numbers.
    ///
    /// - Throws: ``RunFailure`` (66) when there is no such folder.
    package static func campaigns(in output: String) throws(RunFailure) -> [(name: String, number: Int)] {
        do {
            let all = try SafeFolder(path: output, createsMissing: false)
            return try all.list().sorted().compactMap { name in
                guard try all.kind(of: name) == .folder else { return nil }
                let folder = try all.folder(name, createsMissing: false)
                guard try Ledger.exists(in: folder) else { return nil }
                return try Ledger(withoutOwnerIn: folder, access: .readOnly).campaignNumber().map { (name, $0) }
            }
        } catch { throw RunFailure(writing: error) }
    }

    /// Which texts the letter was made from, in words; `nil` when that was erased.
    ///
    /// - Throws: ``RunFailure`` of the ledger.
    package func textVersion(of found: Found) throws(RunFailure) -> String? {
        do throws(LedgerFailure) { return try ledger.textVersion(of: found.run.number) } catch {
            throw RunFailure(error)
        }
    }

    /// A letter and the run that made it.
    package struct Found: Sendable {
        /// The run, sealed or handed over.
        package let run: RunRow
        /// The bundle that holds it.
        package let bundle: BundleRow
        /// The letter.
        package let letter: LetterRow

        package init(run: RunRow, bundle: BundleRow, letter: LetterRow) {
            (self.run, self.bundle, self.letter) = (run, bundle, letter)
        }
    }

    /// The letter of a reference; `nil` when this campaign sent none with it.
    ///
    /// - Throws: ``RunFailure`` of the ledger.
    package func letter(_ reference: LetterReference) throws(RunFailure) -> Found? {
        guard reference.campaignNumber == campaignNumber else { return nil }
        let place = reference.place(key: key)
        do throws(LedgerFailure) {
            guard let run = try ledger.runs().first(where: { $0.number == place.runNumber }), run.state.countsAsWritten,
                let letter = try ledger.letter(runNumber: place.runNumber, sequence: place.sequence)
            else { return nil }
            return try found(run, letter)
        } catch { throw RunFailure(error) }
    }

    /// Every letter to a person, in the order of the runs.
    ///
    /// - Throws: ``RunFailure`` of the ledger.
    package func letters(to number: CitizenServiceNumber) throws(RunFailure) -> [Found] {
        let person = Pseudonym(number, key: key)
        do throws(LedgerFailure) {
            var all: [Found] = []
            for run in try ledger.runs() where run.state.countsAsWritten {
                for letter in try ledger.letters(to: person, run: run.number) {
                    if let one = try found(run, letter) { all.append(one) }
                }
            }
            return all
        } catch { throw RunFailure(error) }
    }

    /// What was decided about the wave of a run; `nil` for nothing.
    ///
    /// - Throws: ``RunFailure`` of the ledger.
    package func decision(on run: RunRow) throws(RunFailure) -> WaveDecision? {
        do throws(LedgerFailure) {
            return try ledger.waveDecisions(round: run.request.round).first { $0.wave == run.request.wave }
        } catch { throw RunFailure(error) }
    }

    /// As it is printed on the letter.
    package func reference(of found: Found) -> LetterReference {
        LetterReference(
            campaignNumber: campaignNumber,
            runNumber: found.run.number,
            sequence: found.letter.sequence,
            key: key
        )
    }

    private func found(_ run: RunRow, _ letter: LetterRow) throws(LedgerFailure) -> Found? {
        let bundle = try ledger.committedBundles(of: run.number).first {
            ($0.firstSequence...$0.lastSequence).contains(letter.sequence)
        }
        return bundle.map { Found(run: run, bundle: $0, letter: letter) }
    }
}
