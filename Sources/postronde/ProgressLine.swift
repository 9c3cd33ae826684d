import Foundation
import LetterRun
import Synchronization

/// Shows how far a run is, on standard error: one line that is rewritten on a terminal, else a line
/// for every tenth of the work.
final class ProgressLine: Sendable {
    private enum Style {
        case rewritten, lines, silent
    }

    private let style: Style
    private let last = Mutex<RunProgress?>(nil)

    init(style: OutputOptions.Progress) {
        self.style =
            switch style {
            case .none: .silent
            case .plain: .lines
            case .auto: isatty(STDERR_FILENO) == 1 ? .rewritten : .silent
            }
    }

    /// Shows a state of the run.
    func show(_ progress: RunProgress) {
        switch style {
        case .silent: break
        case .rewritten: write("\r\u{1B}[2K\(progress.text)\(progress.isLast ? "\n" : "")")
        case .lines:
            let isNews = last.withLock { last in
                defer { last = progress }
                return progress.step != last?.step || progress.tenth != last?.tenth
            }
            if isNews { write("\(progress.text)\n") }
        }
    }

    private func write(_ text: String) {
        StandardStream.errors.mention(text)
    }
}
