import Foundation
import LetterRun
import Synchronization

/// Shows how far a run is, on standard error.
///
/// On a terminal it is one line with a bar that is rewritten at most ten times a second; elsewhere a line for every
/// tenth of the work, when a run takes longer than some seconds. What it writes is numbers and words of its own, so
/// that nothing of an input can reach the terminal.
final class ProgressLine: Sendable {
    private enum Style {
        case rewritten, lines, silent
    }

    /// After how long a run without a terminal begins to tell how far it is.
    private static let patience = Duration.seconds(10)
    private static let pause = Duration.milliseconds(100)

    private let style: Style
    private let isPatient: Bool
    private let state: Mutex<State>

    private struct State {
        var last: RunProgress?
        var shownAt: ContinuousClock.Instant?
        var pace = ProgressPace()
    }

    init(style: OutputOptions.Progress, environment: [String: String]) {
        let isTerminal = isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
        self.style =
            switch style {
            case .none: .silent
            case .plain: .lines
            case .auto: isTerminal ? .rewritten : .lines
            }
        isPatient = style == .auto
        state = Mutex(State())
    }

    /// Shows a state of the run.
    func show(_ progress: RunProgress) {
        if style == .silent { return }
        let text = state.withLock { state -> String? in
            let now = ContinuousClock.now
            state.pace.note(progress, at: now)
            return style == .rewritten ? rewritten(progress, &state, now) : line(progress, &state)
        }
        if let text { StandardStream.errors.mention(text) }
    }

    private func rewritten(_ progress: RunProgress, _ state: inout State, _ now: ContinuousClock.Instant) -> String? {
        let isNewStep = progress.step != state.last?.step
        if !isNewStep, progress.done < progress.total, let shown = state.shownAt, now - shown < Self.pause {
            return nil
        }
        (state.last, state.shownAt) = (progress, now)
        return "\r\u{1B}[2K\(state.pace.bar(progress))\(progress.text)\(state.pace.words(progress))"
            + (progress.isLast ? "\n" : "")
    }

    private func line(_ progress: RunProgress, _ state: inout State) -> String? {
        let isNews = progress.step != state.last?.step || progress.tenth != state.last?.tenth
        state.last = progress
        guard isNews, !isPatient || state.pace.elapsed > Self.patience else { return nil }
        return "\(progress.text)\(state.pace.words(progress))\n"
    }
}
