import LetterModel
import Testing

@testable import BrailleText

/// English words and their braille.
///
/// Facts from liblouis, `tests/braille-specs/en-ueb-g1_harness.yaml` (© 2015–2019 Torch Trust, Bert Frees, Mike Gray;
/// copying permitted in any medium).
struct EnglishVectorTests {
    @Test(arguments: [
        ("°", "⠘⠚"), ("–", "⠠⠤"), ("—", "⠠⠤"), ("±", "⠸⠖"), ("½", "⠼⠁⠌⠃"), ("¾", "⠼⠉⠌⠙"), ("×", "⠐⠦"), ("÷", "⠐⠌"),
        ("Àà", "⠠⠘⠡⠁⠘⠡⠁"), ("Áá", "⠠⠘⠌⠁⠘⠌⠁"), ("Ââ", "⠠⠘⠩⠁⠘⠩⠁"), ("Ãã", "⠠⠘⠻⠁⠘⠻⠁"), ("Ää", "⠠⠘⠒⠁⠘⠒⠁"),
        ("Åå", "⠠⠘⠫⠁⠘⠫⠁"), ("Ææ", "⠠⠁⠠⠘⠖⠑⠁⠘⠖⠑"), ("Çç", "⠠⠘⠯⠉⠘⠯⠉"), ("Ďď", "⠠⠘⠬⠙⠘⠬⠙"), ("Èè", "⠠⠘⠡⠑⠘⠡⠑"),
        ("Ëë", "⠠⠘⠒⠑⠘⠒⠑"), ("Íí", "⠠⠘⠌⠊⠘⠌⠊"), ("Ðð", "⠠⠼⠫⠼⠫"), ("Ľľ", "⠠⠘⠬⠇⠘⠬⠇"), ("Ňň", "⠠⠘⠬⠝⠘⠬⠝"),
        ("Ññ", "⠠⠘⠻⠝⠘⠻⠝"), ("Öö", "⠠⠘⠒⠕⠘⠒⠕"), ("Øø", "⠠⠈⠡⠕⠈⠡⠕"), ("Řř", "⠠⠘⠬⠗⠘⠬⠗"), ("Šš", "⠠⠘⠬⠎⠘⠬⠎"),
        ("Ťť", "⠠⠘⠬⠞⠘⠬⠞"), ("Ûû", "⠠⠘⠩⠥⠘⠩⠥"), ("Ýý", "⠠⠘⠌⠽⠘⠌⠽"), ("Þþ", "⠠⠼⠮⠼⠮"), ("ÿ", "⠘⠒⠽"),
        ("1st", "⠼⠁⠎⠞"), ("2nd", "⠼⠃⠝⠙"), ("3rd", "⠼⠉⠗⠙"), ("4th", "⠼⠙⠞⠓"),
        ("..... ---- __init__", "⠲⠲⠲⠲⠲ ⠤⠤⠤⠤ ⠨⠤⠨⠤⠊⠝⠊⠞⠨⠤⠨⠤"),
    ])
    func `English braille is Unified English Braille`(print: String, braille: String) throws {
        #expect(try brailleOfLine(print, in: .english) == braille)
    }

    @Test(arguments: [
        ("Dear Mr Van Velzen,", "⠠⠙⠑⠁⠗ ⠠⠍⠗ ⠠⠧⠁⠝ ⠠⠧⠑⠇⠵⠑⠝⠂"), ("the children and", "⠞⠓⠑ ⠉⠓⠊⠇⠙⠗⠑⠝ ⠁⠝⠙"),
    ])
    func `English braille is not contracted`(print: String, braille: String) throws {
        #expect(try brailleOfLine(print, in: .english) == braille)
    }
}
