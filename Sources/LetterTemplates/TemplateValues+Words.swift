package import LetterModel

extension TemplateValues {
    /// The words of a value in running text; `nil` when it is not supplied.
    package func words(of name: String, in language: LetterLanguage) -> String? {
        switch self[name] {
        case nil: nil
        case .text(let text)?: text
        case .list(let items)?: language.series(items.filter { !$0.isEmpty })
        case .date(let date)?: language.written(date)
        case .number(let number)?: language.written(number)
        }
    }
}
