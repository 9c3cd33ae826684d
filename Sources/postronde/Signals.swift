import Dispatch
import Foundation
import LetterRun

/// Turns the signals that ask a program to end into a wish to stop: the bundle at hand is dropped, all
/// that is done is kept.
struct Signals {
    private let sources: [any DispatchSourceSignal]

    /// Listens from now on, for as long as the value lives.
    init(stopping request: StopRequest) {
        sources = [SIGTERM, SIGINT, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { request.ask() }
            source.resume()
            return source
        }
    }
}
