package import LetterModel

/// What all lines of one run share.
package struct ProcessingContext: Hashable, Sendable {
    /// The URI of the processing in the register of processing activities (`dpl.core.processing_activity_id`).
    package var activity: String
    /// The last part of the run's folder.
    package var runID: String
    /// Equal for equal runs: it makes the identifiers of the lines.
    package var runKey: ContentDigest
    /// The version of the program.
    package var programVersion: String

    package init(activity: String, runID: String, runKey: ContentDigest, programVersion: String) {
        (self.activity, self.runID, self.runKey, self.programVersion) = (activity, runID, runKey, programVersion)
    }
}
