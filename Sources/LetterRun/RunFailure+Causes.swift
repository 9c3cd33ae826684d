package import DurableFiles
import FontFaces
import LetterReferences
import LetterRendering
import PDFWriting
package import RunRecords

extension RunFailure {
    /// A failure while letters are made or kept.
    package init(writing error: any Error) {
        switch error {
        case let failure as RunFailure: self = failure
        case let failure as FileFailure: self.init(failure)
        case let failure as LedgerFailure: self.init(failure)
        case let failure as FontError: self.init(.configuration, failure.description)
        case let failure as LetterDrawingFailure: self.init(.configuration, failure.description)
        case let failure as PDFConformanceError:
            self.init(.bug, "A letter would break the rules of PDF/A-2a or PDF/UA-1:\n\(failure)")
        default: self.init(.bug, "\(error)")
        }
    }

    /// A file or folder of the output.
    package init(_ failure: FileFailure) {
        self.init(ExitStatus(failure.kind), failure.description)
    }

    /// The ledger.
    package init(_ failure: LedgerFailure) {
        let status: ExitStatus =
            switch failure.reason {
            case .newerVersion, .notALedger, .otherKey, .otherCampaign, .noRunNumberLeft: .configuration
            case .noAuditLog, .nothingReleased: .inputUnreadable
            case .openRun, .busy: .tryAgain
            case .wrongState, .conflict, .notReconciled: .bug
            case .wavesLaidDown, .waveIsOver, .noSuchWave: .badInput
            case .database: .inputOutput
            case .file(let file): ExitStatus(file.kind)
            }
        self.init(status, failure.description)
    }

    /// The campaign's key.
    init(_ failure: CampaignKeyFailure) {
        self.init(.configuration, failure.description)
    }
}

extension ExitStatus {
    init(_ kind: FileFailure.Kind) {
        self =
            switch kind {
            case .cannotCreate, .notSafe: .cannotCreate
            case .inputOutput: .inputOutput
            case .unreadable: .inputUnreadable
            case .held: .tryAgain
            case .differs: .bug
            }
    }
}
