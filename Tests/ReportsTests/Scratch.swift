import Foundation
import LetterModel
import Reports
import Testing

struct Scratch {
    @Test func `writes`() throws {
        guard let family = SampleReport.fonts() else { return }
        for language in LetterLanguage.allCases {
            let d = try SampleReport.document(language)
            try Data(ReportHTML.file(of: d)).write(to: URL(filePath: "/tmp/mini/report/out.\(language.rawValue).html"))
            try Data(SampleReport.pdf(family).file(of: d)).write(
                to: URL(filePath: "/tmp/mini/report/out.\(language.rawValue).pdf")
            )
        }
    }
}
