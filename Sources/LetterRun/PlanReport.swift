import DurableFiles
import Reports

/// The report of a plan, in a folder that someone named: `report.json` and the pages for people.
enum PlanReport {
    /// The folder, made with those above it when absent; nobody else may write in it.
    ///
    /// - Throws: ``RunFailure``: 73 when it cannot be made or used.
    static func folder(_ path: String) throws(RunFailure) -> SafeFolder {
        do throws(FileFailure) { return try SafeFolder(path: path) } catch { throw RunFailure(error) }
    }

    /// Writes everything, in place of what an earlier plan left there.
    ///
    /// - Throws: ``RunFailure``: 74 when a file cannot be written.
    static func write(_ report: RunReport, _ pages: RunReportPages, in folder: SafeFolder) throws(RunFailure) {
        let json = try RunRelease.json(report)
        do throws(FileFailure) { _ = try folder.replaceFile(RunRelease.reportName, with: json) } catch {
            throw RunFailure(error)
        }
        try pages.write(report, in: folder)
    }
}
