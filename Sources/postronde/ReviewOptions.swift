import ArgumentParser
import Foundation
import LetterRun
import TemplateReview

/// The flag that decides in which form a review is printed.
struct ReviewOptions: ParsableArguments {
    @Flag(help: "Print the review as one JSON document.")
    var json = false

    /// Prints a review.
    ///
    /// - Throws: ``RunFailure`` (74) when it cannot be written.
    func show(_ document: some ReviewDocument) throws(RunFailure) {
        if json { return try StandardStream.output.write(try document.json()) }
        try StandardStream.output.say(document.text(isColoured: StandardStream.output.showsColour))
    }
}

extension StandardStream {
    /// Whether someone looks at the stream on a terminal and has not asked for no colour (no-color.org).
    var showsColour: Bool {
        let wish = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
        return wish.isEmpty && isatty(rawValue) == 1
    }
}

extension RunPlan {
    /// The plan of a command that reads a campaign and makes nothing.
    static func review(of campaign: String) -> RunPlan {
        var plan = RunPlan(campaign: campaign, accounts: [], persons: [], operatorName: "", jobs: 1)
        plan.isDryRun = true
        return plan
    }
}
